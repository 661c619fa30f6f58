/**
 * The short sentences that stand beside the tables and at the foot of every page.
 */
import type { Unplaced } from '@konvergen/core/intake/unplaced.ts'
import type { Language } from '@konvergen/core/kit/say-number.ts'
import { sayPeriod } from '@konvergen/core/kit/say-period.ts'
import type { SituationReport } from '@konvergen/core/lokus/situation-report.ts'
import { SOURCE_KINDS, WORDS } from './words.ts'

/** The line at the foot of every page: the sources with their periods, and the program that computed. */
export function sourceLine({ sources, version }: SituationReport, language: Language): string {
  const said = sources
    .filter(({ period }) => period !== null)
    .map(({ kind, period }) => `${SOURCE_KINDS[language][kind]} ${sayPeriod(period ?? '', language)}`)
  const files = said.length === 0 ? WORDS[language].noSource : said.join('; ')
  return `${WORDS[language].source}: ${files}. Konvergen ${version}.`
}

export function lokusIntro({ lokus }: SituationReport, language: Language): string {
  const { proposedCount, k } = lokus
  if (proposedCount === 0) {
    return language === 'id'
      ? 'Belum ada desa yang dapat diusulkan: belum ada hasil ukur yang dapat diperingkat.'
      : 'No village can be proposed yet: there are no measurements to rank.'
  }
  const tied = proposedCount > k
  if (language === 'id') {
    const more = tied ? ` Karena ada yang setara tepat di batas, usulannya lebih dari ${k}.` : ''
    return `Metode kuadran mengusulkan ${proposedCount} desa. Pilihan ditetapkan dalam rembuk; “abu-abu” berarti data belum dapat memutuskan.${more}`
  }
  const more = tied ? ` Because villages are equal right at the cut, more than ${k} are proposed.` : ''
  return `The quadrant method proposes ${proposedCount} villages. The choice is made in the deliberation (rembuk); “grey” means that the data cannot decide.${more}`
}

/** Why the district's total is more than its kecamatan together; null when it is not. */
export function unplacedNote(rows: readonly Unplaced[], language: Language): string | null {
  const counted = rows.filter(({ inTotal }) => inTotal).length
  if (counted === 0) return null
  return language === 'id'
    ? `Total kabupaten memuat ${counted} baris yang belum ditempatkan, sehingga lebih besar daripada jumlah kecamatannya.`
    : `The district’s total holds ${counted} ${counted === 1 ? 'row' : 'rows'} without a village, so it is more than its kecamatan together.`
}
