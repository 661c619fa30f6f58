/**
 * What became of a claim, sentence by sentence, with what is missing for more.
 */
import { type Language, sayNumber, sayPercent } from '../kit/say-number.ts'
import type { Claim, ClaimCheck, SourceStanding, Superlative } from './check-claim.ts'
import type { PublishedFigure } from './published-figure.ts'

type Say = (id: string, en: string) => string

/** Districts named one by one; the rest are only counted. */
const MOST_NAMED = 5

function sayFigure({ nama, source, year, percent }: PublishedFigure, language: Language): string {
  return `${nama}, ${source} ${year}: ${sayPercent(percent, language, 2)}`
}

function sayVerdict({ percent }: Claim, { verdict, matches }: ClaimCheck<PublishedFigure>, language: Language, say: Say): string | null {
  if (verdict === 'tanpa-angka' || percent === null) return null
  const list = matches.map((figure) => sayFigure(figure, language)).join('; ')
  const number = sayPercent(percent, language, String(percent).split('.')[1]?.length ?? 0)
  const sentences: Readonly<Record<Exclude<ClaimCheck<PublishedFigure>['verdict'], 'tanpa-angka'>, readonly [string, string]>> = {
    cocok: [`${number} sesuai dengan yang terbit (${list}).`, `${number} agrees with what was published (${list}).`],
    'cocok-kurang-lengkap': [
      `${number} ada (${list}), tetapi sumber atau tahunnya tidak disebut. Sebutkan keduanya.`,
      `${number} is there (${list}), but source or year were not said. Say both.`,
    ],
    'sumber-lain': [`${number} berasal dari sumber lain: ${list}.`, `${number} is of another source: ${list}.`],
    'tahun-lain': [`${number} berasal dari tahun lain: ${list}.`, `${number} is of another year: ${list}.`],
    'sumber-dan-tahun-lain': [
      `${number} berasal dari sumber dan tahun lain: ${list}.`,
      `${number} is of another source and year: ${list}.`,
    ],
    'wilayah-lain': [`${number} adalah angka wilayah lain: ${list}.`, `${number} is the figure of another place: ${list}.`],
    'angka-lain': [`Yang terbit bukan ${number}: ${list}.`, `What was published is not ${number}: ${list}.`],
    'tidak-dikenal': [
      `${number} tidak ditemukan di antara angka yang dimasukkan. Itu tidak berarti angkanya salah: mintalah sumbernya.`,
      `${number} is not among the figures entered. That does not make it wrong: ask for its source.`,
    ],
  }
  return say(...sentences[verdict])
}

function sayOthers({ otherKinds }: ClaimCheck<PublishedFigure>, language: Language, say: Say): string | null {
  if (otherKinds.length === 0) return null
  const list = otherKinds.map((figure) => sayFigure(figure, language)).join('; ')
  return say(
    `Sumber lain mengatakan lain (${list}): keduanya mengukur hal yang berbeda, jangan dicampur dalam satu kalimat atau satu deret.`,
    `Another kind of source says otherwise (${list}): the two measure different things; do not mix them in one sentence or one series.`,
  )
}

const WORDS: Readonly<Record<Superlative, readonly [string, string]>> = {
  terendah: ['terendah', 'lowest'],
  tertinggi: ['tertinggi', 'highest'],
}

function sayMissing({ missing, ranked }: SourceStanding<PublishedFigure>, language: Language, say: Say): string {
  if (missing === null)
    return say(
      `Dibandingkan dengan ${sayNumber(ranked.length, language)} kabupaten/kota yang angkanya ada; berapa jumlah seluruhnya tidak diketahui.`,
      `Compared with the ${sayNumber(ranked.length, language)} districts whose figures are here; how many there are is not known.`,
    )
  const all = sayNumber(ranked.length + missing.length, language)
  if (missing.length === 0)
    return say(`Angka semua ${all} kabupaten/kota di provinsi ada.`, `The figures of all ${all} districts of the province are here.`)
  const named = missing.slice(0, MOST_NAMED).map(({ nama }) => nama)
  const others = missing.length - named.length
  const list = [named.join(', '), ...(others > 0 ? [say(`dan ${others} lainnya`, `and ${others} others`)] : [])].join(' ')
  return say(
    `Angka ${missing.length} dari ${all} kabupaten/kota belum ada: ${list}.`,
    `The figures of ${missing.length} of ${all} districts are missing: ${list}.`,
  )
}

function sayStanding(claim: Claim, { superlative }: ClaimCheck<PublishedFigure>, language: Language, say: Say): (string | null)[] {
  if (superlative === null || claim.superlative === null) return []
  const [id, en] = WORDS[claim.superlative]
  const { standing, elsewhere, verdict } = superlative
  if (standing === null || verdict === 'tidak-dapat-diperiksa')
    return [
      say(
        `“${id} di provinsi” tidak dapat diperiksa: angka kabupaten/kota lain dari sumber dan tahun yang sama belum ada.`,
        `“The ${en} of the province” cannot be checked: figures of other districts of the same source and year are missing.`,
      ),
    ]
  const basis = `${standing.source} ${standing.year}`
  const rank = sayNumber(standing.rank ?? 0, language)
  const first = standing.ranked[0]
  const top = first === undefined ? '' : `${first.nama} ${sayPercent(first.percent, language, 2)}`
  const sentences: Readonly<Record<typeof verdict, readonly [string, string]>> = {
    benar: [`Menurut ${basis} memang ${id} di provinsi.`, `By ${basis} it is the ${en} of the province.`],
    'benar-sejauh-diketahui': [
      `Menurut ${basis} ${id} di antara yang angkanya ada.`,
      `By ${basis} it is the ${en} of those whose figures are here.`,
    ],
    keliru: [
      `Menurut ${basis} bukan ${id}: peringkat ${rank}; ${id} adalah ${top}.`,
      `By ${basis} it is not the ${en}: rank ${rank}; the ${en} is ${top}.`,
    ],
  }
  const doubt =
    standing.overlapping === null
      ? say(
          'Selang kepercayaan tidak diterbitkan untuk semuanya, jadi apakah bedanya lebih dari kebetulan tidak dapat diuji.',
          'Intervals are not published for all of them, so whether the difference is more than chance cannot be tested.',
        )
      : say(
          `Selangnya bertumpang tindih dengan ${standing.overlapping} kabupaten/kota lain.`,
          `Its interval overlaps those of ${standing.overlapping} other districts.`,
        )
  const others = elsewhere
    .filter(({ rank: other, ranked }) => other !== null && other > 1 && ranked.length > 1)
    .map(({ source, year, rank: other, ranked }) =>
      say(
        `Menurut ${source} ${year} peringkatnya ${other} dari ${ranked.length} yang angkanya ada.`,
        `By ${source} ${year} its rank is ${other} of the ${ranked.length} whose figures are here.`,
      ),
    )
  return [say(...sentences[verdict]), sayMissing(standing, language, say), doubt, ...others]
}

export function sayClaim(claim: Claim, check: ClaimCheck<PublishedFigure>, language: Language): string[] {
  const say: Say = (id, en) => (language === 'id' ? id : en)
  const said = [sayVerdict(claim, check, language, say), sayOthers(check, language, say), ...sayStanding(claim, check, language, say)]
  const missing = check.matches.some(({ n, low }) => n === null && low === null)
    ? say(
        'Jumlah balita (n) dan selang kepercayaannya tidak disebut pada angka itu.',
        'Neither the number of children (n) nor an interval is given with that figure.',
      )
    : null
  return [...said, missing].filter((sentence) => sentence !== null)
}
