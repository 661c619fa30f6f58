/**
 * Everything that the report prints, as one plain value in one language: what `ansit.typ` reads as JSON. All words and numbers are finished
 * here; the template decides only where they stand.
 */
import type { Language } from '@konvergen/core/kit/say-number.ts'
import { sayPeriod } from '@konvergen/core/kit/say-period.ts'
import type { SituationReport } from '@konvergen/core/situation/report.ts'
import { legendEntries, sayBasis } from '@konvergen/pictures/legend.ts'
import { desaTable, kecamatanTable } from './area-tables.ts'
import { frontPage } from './front-page.ts'
import { issuesLeftOut, issueTable } from './issue-table.ts'
import { proposedTable, undecidedTable } from './lokus-table.ts'
import { methodPoints, sourceTable } from './method-page.ts'
import { Speaker } from './paper-table.ts'
import { STUNTING_SCALE } from './pictures.ts'
import { riskByKecamatan, riskTable } from './risk-tables.ts'
import { SOURCE_KINDS, WORDS } from './words.ts'

/** The line at the foot of every page: the sources with their periods, and the program that computed. */
function sourceLine({ sources, version }: SituationReport, language: Language): string {
  const said = sources
    .filter(({ period }) => period !== null)
    .map(({ kind, period }) => `${SOURCE_KINDS[language][kind]} ${sayPeriod(period ?? '', language)}`)
  const files = said.length === 0 ? WORDS[language].noSource : said.join('; ')
  return `${WORDS[language].source}: ${files}. Konvergen ${version}.`
}

function lokusIntro({ lokus }: SituationReport, language: Language): string {
  const { proposedCount, k } = lokus
  const tied = proposedCount > k
  if (language === 'id') {
    const more = tied ? ` Karena ada yang setara tepat di batas, usulannya lebih dari ${k}.` : ''
    return `Metode kuadran mengusulkan ${proposedCount} desa. Pilihan ditetapkan dalam rembuk; “abu-abu” berarti data belum dapat memutuskan.${more}`
  }
  const more = tied ? ` Because villages are equal right at the cut, more than ${k} are proposed.` : ''
  return `The quadrant method proposes ${proposedCount} villages. The choice is made in the deliberation (rembuk); “grey” means that the data cannot decide.${more}`
}

/** Why the district's total is more than its kecamatan together; null when it is not. */
function unplacedNote({ situation }: SituationReport, language: Language): string | null {
  const counted = situation.unplaced.filter(({ inTotal }) => inTotal).length
  if (counted === 0) return null
  return language === 'id'
    ? `Total kabupaten memuat ${counted} baris yang belum ditempatkan, sehingga lebih besar daripada jumlah kecamatannya.`
    : `The district’s total holds ${counted} ${counted === 1 ? 'row' : 'rows'} without a village, so it is more than its kecamatan together.`
}

export function paperContent(report: SituationReport, language: Language) {
  const speak = new Speaker(language)
  return {
    language,
    words: WORDS[language],
    district: report.district.nama,
    province: report.district.provinsi,
    demo: report.demo,
    sourceLine: sourceLine(report, language),
    front: frontPage(report, language),
    legendWords: legendEntries(STUNTING_SCALE, language)
      .map(({ label }) => label)
      .join('; '),
    classBasis: sayBasis(STUNTING_SCALE.basis, language),
    hasMap: report.boundaries.length > 0,
    lokusIntro: lokusIntro(report, language),
    proposed: proposedTable(report, speak),
    undecided: undecidedTable(report, speak),
    unplacedNote: unplacedNote(report, language),
    kecamatan: kecamatanTable(report, speak),
    desa: desaTable(report, speak),
    risk: riskTable(report, speak),
    riskByKecamatan: riskByKecamatan(report, speak),
    issues: issueTable(report.issues, speak),
    issuesLeftOut: issuesLeftOut(report.issues, speak),
    method: methodPoints(report, language),
    sources: sourceTable(report, language),
  }
}
