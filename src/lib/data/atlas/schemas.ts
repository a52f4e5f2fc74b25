// What a record may hold, as geo/ declares it.
export { recordSchemas } from '$geo/compile/json-schema.ts';
