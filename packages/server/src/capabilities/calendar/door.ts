/**
 * What later capabilities may ask of the calendar: that a year is filled, an entry added and said to be done, as the demo district does it, and
 * that an office becomes another, or an account is gone.
 */
export { addEntry, setEntryState } from './change-entry.ts'
export { forgetFeeds } from './feed-store.ts'
export { adoptPresets } from './fill-year.ts'
export { moveCalendarToOffice } from './move-office.ts'
