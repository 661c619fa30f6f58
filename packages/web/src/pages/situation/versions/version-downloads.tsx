/** A version to take away: on paper, and the district's byte by byte. */
import { type AnalysisAnswer, downloadAnalysis, downloadAnalysisPdf } from '@konvergen/contract/analyses.ts'
import { addressOf } from '../../../app/call.ts'
import { useMay } from '../../../app/may.ts'
import { ButtonLink } from '../../../parts/button.tsx'
import { ANALYSES } from '../../../text/analyses.ts'
import { useSay } from '../../../text/say.ts'
import { useText } from '../../../text/text.ts'

interface VersionDownloadsProps {
  readonly kab: string
  /** Signed or frozen. */
  readonly version: AnalysisAnswer['analisis']
}

export function VersionDownloads({ kab, version: { id, tingkat } }: VersionDownloadsProps) {
  const t = useText()
  const { language } = useSay()
  const may = useMay()
  if (!may('situation.export', kab)) return null
  return (
    <p className="tanpa-cetak">
      <ButtonLink href={addressOf(downloadAnalysisPdf, { kab, id }, { bahasa: language })} download>
        {t(ANALYSES.paper)}
      </ButtonLink>{' '}
      {tingkat === 'kab' && (
        <ButtonLink href={addressOf(downloadAnalysis, { kab, id }, {})} download>
          {t(ANALYSES.download)}
        </ButtonLink>
      )}
    </p>
  )
}
