/**
 * What later capabilities may ask of the calendar: that a year is filled, as the demo district does it.
 */
export { adoptPresets } from './fill-year.ts'
