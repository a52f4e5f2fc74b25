// The bench fetches these libraries when it runs: they are not installed with the project.
declare module 'leaflet';
declare module 'ol/*';
