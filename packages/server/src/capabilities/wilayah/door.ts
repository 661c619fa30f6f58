/**
 * What later capabilities may ask of wilayah: to remember names that a person confirmed along with a file, and how the trail calls the removal of
 * the demo.
 */
export { confirmAlias } from './confirm-alias.ts'
export { DEMO_REMOVED } from './remove-demo.ts'
