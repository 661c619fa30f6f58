/** The figures to take away: what is shown as CSV, everything as workbook or as the printed report. */
import { downloadPdf, downloadXlsx, type SituationAnswer } from '@konvergen/contract/situation.ts'
import { addressOf } from '../../app/call.ts'
import { useMay } from '../../app/may.ts'
import { Button, ButtonLink } from '../../parts/button.tsx'
import { saveAs } from '../../parts/csv.ts'
import type { VillageRow } from '../../parts/village-map/village-row.ts'
import { useSay } from '../../text/say.ts'
import { SITUATION } from '../../text/situation.ts'
import { useText } from '../../text/text.ts'
import type { ColumnId } from './arrange-villages.ts'
import { villageCsv, villageCsvName } from './village-csv.ts'
import styles from './village-table.module.css'

interface TableDownloadsProps {
  readonly kab: string
  /** As filtered and sorted; null where the table shows no villages. */
  readonly rows: readonly VillageRow[] | null
  readonly columns: readonly ColumnId[]
  /** Of the district: they tell the periods that the file holds. */
  readonly figures: SituationAnswer['situation']['kabupaten']['figures']
  readonly periods: {
    readonly sumber: string | undefined
    readonly recap: string | undefined
    readonly krs: string | undefined
  }
}

export function TableDownloads({ kab, rows, columns, figures, periods }: TableDownloadsProps) {
  const t = useText()
  const say = useSay()
  const mayExport = useMay()('situation.export', kab)
  return (
    <span className={styles['downloads']}>
      {t(SITUATION.downloads)}
      {rows !== null && (
        <Button onClick={() => saveAs(villageCsvName(kab, figures), 'text/csv;charset=utf-8', villageCsv(rows, columns, say))}>
          {t(SITUATION.csv)}
        </Button>
      )}
      {mayExport && (
        <>
          <ButtonLink href={addressOf(downloadXlsx, { kab }, periods)} download>
            {t(SITUATION.xlsx)}
          </ButtonLink>
          <ButtonLink href={addressOf(downloadPdf, { kab }, periods)} download>
            {t(SITUATION.pdf)}
          </ButtonLink>
        </>
      )}
    </span>
  )
}
