/** The head of the quality page: the month, and the report to take away. */
import { downloadQualityPdf, downloadQualityXlsx, type QualityAnswer } from '@konvergen/contract/quality.ts'
import { addressOf } from '../../app/call.ts'
import { useMay } from '../../app/may.ts'
import type { QualityChange, QualitySearch } from '../../app/measurement-search.ts'
import { ButtonLink } from '../../parts/button.tsx'
import { NewTask } from '../../parts/new-task.tsx'
import { PageHead } from '../../parts/page-head.tsx'
import { PeriodPicker } from '../../parts/period-picker.tsx'
import { PrintButton } from '../../parts/print-button.tsx'
import { QUALITY } from '../../text/quality.ts'
import { useSay } from '../../text/say.ts'
import { useText } from '../../text/text.ts'

interface QualityHeadProps {
  readonly kab: string
  readonly nama: string | undefined
  readonly answer: QualityAnswer | undefined
  readonly search: QualitySearch
  readonly onChange: (change: QualityChange) => void
}

export function QualityHead({ kab, nama, answer, search, onChange }: QualityHeadProps) {
  const t = useText()
  const { language } = useSay()
  const mayExport = useMay()('quality.export', kab)
  const query = { bulan: search.bulan, smart: search.smart, bahasa: language }
  return (
    <PageHead title={t(QUALITY.title)} of={nama}>
      {answer !== undefined && answer.report !== null && (
        <>
          <PeriodPicker label={t(QUALITY.month)} periods={answer.months} chosen={answer.month} onChange={(bulan) => onChange({ bulan })} />
          <PrintButton />
          <NewTask kab={kab} link={{ kind: 'mutu', id: answer.month ?? 'semua', label: t(QUALITY.title), path: 'mutu' }} />
          {mayExport && (
            <>
              <ButtonLink href={addressOf(downloadQualityXlsx, { kab }, query)} download>
                {t(QUALITY.xlsx)}
              </ButtonLink>
              <ButtonLink href={addressOf(downloadQualityPdf, { kab }, query)} download>
                {t(QUALITY.pdf)}
              </ButtonLink>
            </>
          )}
        </>
      )}
    </PageHead>
  )
}
