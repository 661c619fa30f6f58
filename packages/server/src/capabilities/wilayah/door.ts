/**
 * What later capabilities may ask of wilayah: to remember names that a person confirmed along with a file, where figures of an ended village
 * belong, and how the trail calls the removal of the demo.
 */
export { confirmAlias } from './confirm-alias.ts'
export { findHomes, type Home } from './find-homes.ts'
export { DEMO_REMOVED } from './remove-demo.ts'
