/**
 * What later capabilities may ask of wilayah: to remember names that a person confirmed along with a file.
 */
export { confirmAlias } from './confirm-alias.ts'
