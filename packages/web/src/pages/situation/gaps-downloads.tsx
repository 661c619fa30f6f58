/** The gaps to take away: what is shown as CSV, everything as workbook. */
import { downloadGaps, type GapsAnswer } from '@konvergen/contract/gaps.ts'
import type { GapOrder } from '@konvergen/core/situation/order-gaps.ts'
import { addressOf } from '../../app/call.ts'
import { Button, ButtonLink } from '../../parts/button.tsx'
import { saveAs } from '../../parts/csv.ts'
import { GAPS } from '../../text/gaps.ts'
import { useSay } from '../../text/say.ts'
import { useText } from '../../text/text.ts'
import type { Heat, OfficeGaps } from './arrange-gaps.ts'
import styles from './gaps.module.css'
import { gapsCsv } from './gaps-csv.ts'

interface GapsDownloadsProps {
  readonly kab: string
  readonly gaps: GapsAnswer
  readonly heat: Heat
  readonly offices: readonly OfficeGaps[]
  readonly order: GapOrder
}

export function GapsDownloads({ kab, gaps: { periode, sumbu }, heat, offices, order }: GapsDownloadsProps) {
  const t = useText()
  const say = useSay()
  const name = `kesenjangan-${kab}-${periode}-${sumbu}.csv`
  return (
    <span className={styles['downloads']}>
      {t(GAPS.download)}
      <Button onClick={() => saveAs(name, 'text/csv;charset=utf-8', gapsCsv({ heat, offices, order }, say))}>CSV</Button>
      <ButtonLink href={addressOf(downloadGaps, { kab, periode }, { bahasa: say.language })} download>
        XLSX
      </ButtonLink>
    </span>
  )
}
