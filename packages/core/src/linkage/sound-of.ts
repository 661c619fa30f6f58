/**
 * A word by its sound in Indonesian, so that spellings that sound alike are alike: doubled letters, Y and I, V, F and P, SY and S, DH and D. From
 * memory, unverified; the phonetic codes made for English (Soundex) part what sounds alike here.
 */
const SOUNDS: readonly (readonly [RegExp, string])[] = [
  [/OE/g, 'U'],
  [/SY|SH|TS/g, 'S'],
  [/DH|DZ/g, 'D'],
  [/TH/g, 'T'],
  [/KH|CH|Q/g, 'K'],
  [/GH/g, 'G'],
  [/[VF]|PH/g, 'P'],
  [/[YIJ](?=$|[^AIUEO])/g, 'I'],
  [/IY|YI/g, 'I'],
  [/Y/g, 'I'],
  [/Z/g, 'J'],
  [/X/g, 'KS'],
  [/H$/, ''],
  [/(.)\1+/g, '$1'],
]
/** Enough to part names, short enough for a slip at the end. */
const CODE_LETTERS = 4

/** `AISYAH`, `AISAH`, `AISHA` → `AISA`. Expects capital letters. */
export function soundOf(word: string): string {
  return SOUNDS.reduce((sound, [from, to]) => sound.replace(from, to), word)
}

/** The first letter and the consonants after it, at most four: `RAHMAWATI`, `ROHMAWATI` → `RHMW`. A key for blocking. */
export function soundCode(word: string): string {
  const sound = soundOf(word)
  return (sound.slice(0, 1) + sound.slice(1).replace(/[AIUEO]/g, '')).slice(0, CODE_LETTERS)
}
