/** Sigizi's report over the year so far: shares, columns, and one column by village. */
import type { SigiziAnswer } from '@konvergen/contract/sigizi.ts'
import { Card } from '../../parts/card.tsx'
import { SmallTable } from '../../parts/small-table.tsx'
import { Note } from '../../parts/states.tsx'
import { useSay } from '../../text/say.ts'
import { SIGIZI, SIGIZI_SHARES } from '../../text/sigizi.ts'
import { useText } from '../../text/text.ts'
import styles from './sheet-page.module.css'
import { SigiziColumns } from './sigizi-columns.tsx'
import { SigiziVillages } from './sigizi-villages.tsx'

/** Stunting: what most who open the page look for. */
const FIRST_SHOWN = '38'

interface SigiziViewProps {
  readonly kab: string
  readonly answer: SigiziAnswer
  /** Number of the column by village. */
  readonly column: string | undefined
  readonly onChoose: (column: string) => void
}

export function SigiziView({ kab, answer, column, onChoose }: SigiziViewProps) {
  const t = useText()
  const say = useSay()
  const all = answer.desa.length
  const asked = answer.kolom.findIndex(({ nomor }) => nomor === column)
  const shown = asked === -1 ? answer.kolom.findIndex(({ nomor }) => nomor === FIRST_SHOWN) : asked
  return (
    <div className={styles['stack']}>
      <Note title={t(SIGIZI.lead)}>
        <p>{t(SIGIZI.unverified)}</p>
      </Note>
      <Card title={t(SIGIZI.shares)} hint={t(SIGIZI.sharesHint)}>
        <SmallTable
          label={t(SIGIZI.shares)}
          heads={[t(SIGIZI.measure), t(SIGIZI.percent), t(SIGIZI.pair), t(SIGIZI.villages)]}
          rows={answer.persen.map(({ kode, pembilang, penyebut, persen, desa }) => [
            t(SIGIZI_SHARES[kode]),
            say.percent(persen),
            pembilang === null || penyebut === null ? '' : t(SIGIZI.pairOf, { n: say.number(pembilang), d: say.number(penyebut) }),
            t(SIGIZI.villagesOf, { n: say.number(desa), semua: say.number(all) }),
          ])}
        />
      </Card>
      <SigiziColumns answer={answer} shown={shown} onChoose={onChoose} />
      <SigiziVillages kab={kab} answer={answer} shown={shown} />
    </div>
  )
}
