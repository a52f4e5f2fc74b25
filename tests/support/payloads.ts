// For the tests of pages: src knows of geo only through its data.
export { payloads, somePayloads } from '../../geo/compile/gate/samples/payloads.ts';
