/**
 * What later capabilities may ask of wilayah: to remember names that a person confirmed along with a file and codes of BPS that it told, where figures of an ended village
 * belong, to open a district, and how the trail calls the removal of the demo.
 */
export { forgetBpsCodes, knownBpsCodes, learnBpsCodes } from './bps-codes.ts'
export { confirmAlias } from './confirm-alias.ts'
export { earlierHomes, findHomes, type Home } from './find-homes.ts'
export { openDistrict } from './open-district.ts'
export { DEMO_REMOVED } from './remove-demo.ts'
