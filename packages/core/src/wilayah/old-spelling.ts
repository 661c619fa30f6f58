/**
 * Spellings of before 1972 (Ejaan Yang Disempurnakan: `oe`, `dj`, `tj`, `nj`, `sj`, and `j` where `y` is written now), which live on in names and on signs.
 */

const SAYS_OLD = /OE|[DTNS]J/

/** A normalised name as it is spelt now; with and without `j` → `y`, since many names mix the two spellings. */
function modern(name: string): readonly string[] {
  const vowels = name.replaceAll('OE', 'U').replaceAll('TJ', 'C').replaceAll('NJ', 'NY').replaceAll('SJ', 'SY')
  const mixed = vowels.replaceAll('DJ', 'J')
  const whole = vowels.replace(/DJ|J/g, (sound) => (sound === 'J' ? 'Y' : 'J'))
  return [mixed, whole]
}

/** True when one is the other as it was spelt before. Both are normalised names. */
export function isOldSpellingOf(a: string, b: string): boolean {
  return (SAYS_OLD.test(a) && modern(a).includes(b)) || (SAYS_OLD.test(b) && modern(b).includes(a))
}
