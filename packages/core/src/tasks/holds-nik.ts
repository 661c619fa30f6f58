/**
 * Whether a text holds the number of a person or of a family card: sixteen digits. Tasks, comments and minutes go to many eyes, into mails and
 * messages; such a number is refused there (UU 27/2022; SPEC §10).
 */

/** Digits with at most one space, point or hyphen between two of them. */
const NUMBERS = /\d(?:[ .-]?\d)*/g
const DIGITS = 16
/** Provinces have codes from 11 to 96. */
const [FIRST_PROVINCE, LAST_PROVINCE] = [11, 96]
/** To the day of birth of a girl 40 is added. */
const FEMALE = 40

/** Written in groups it may be two dates side by side; a NIK or KK bears a province and a day of the calendar. */
function looksLikeNik(digits: string): boolean {
  const province = Number(digits.slice(0, 2))
  const written = Number(digits.slice(6, 8))
  const day = written > FEMALE ? written - FEMALE : written
  const month = Number(digits.slice(8, 10))
  return province >= FIRST_PROVINCE && province <= LAST_PROVINCE && day >= 1 && day <= 31 && month >= 1 && month <= 12
}

/** True for sixteen digits in a row, and for sixteen in groups that read as a NIK or KK number. Phone numbers, dates and area codes pass. */
export function holdsNik(text: string): boolean {
  if (/(?<!\d)\d{16}(?!\d)/.test(text)) return true
  return [...text.matchAll(NUMBERS)].some(([written]) => {
    const digits = written.replace(/\D/g, '')
    return digits.length === DIGITS && looksLikeNik(digits)
  })
}
