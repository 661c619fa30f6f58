/** Behind one number: everything ever reported of it and of the governed number below it, newest first; and the way to say that one’s own differs. */
import type { FigureAnswer } from '@konvergen/contract/coverage.ts'
import { useQuery } from '@tanstack/react-query'
import { valueHistoryQuery } from '../../app/coverage-queries.ts'
import { useMe } from '../../app/me.ts'
import { sayOwn, sayPair, unitOf } from '../../parts/coverage/say-coverage.ts'
import { Drawer } from '../../parts/drawer.tsx'
import { ProblemNote, Skeleton } from '../../parts/states.tsx'
import { FIGURE, HISTORY } from '../../text/coverage-figure.ts'
import { useSay } from '../../text/say.ts'
import { useText } from '../../text/text.ts'
import type { FigureArea } from './arrange-figure.ts'
import styles from './coverage-page.module.css'
import { HistoryList } from './history-list.tsx'
import { OpenDispute } from './open-dispute.tsx'
import { ownOffices } from './own-offices.ts'

interface HistoryDrawerProps {
  readonly kab: string
  readonly figure: FigureAnswer
  readonly area: FigureArea
  readonly onClose: () => void
}

const YEAR_LENGTH = 4

export function HistoryDrawer({ kab, figure, area, onClose }: HistoryDrawerProps) {
  const t = useText()
  const say = useSay()
  const me = useMe()
  const { definisi, periode, sasaran } = figure
  const { unit } = definisi
  const pair = sayPair(unit, area, unitOf(sasaran?.code ?? null, { t, say }), { t, say })
  const value = sayOwn(unit, area, { t, say })
  // A governed number is asked for once a year: where none was entered, that is the one in question.
  const asked = sasaran?.periode ?? periode.slice(0, YEAR_LENGTH)
  const offices = ownOffices(me, kab)
  return (
    <Drawer title={t(HISTORY.title, { nama: area.nama })} onClose={onClose}>
      <p>
        <strong>{value}</strong>
        {pair !== null && `: ${pair}`}
      </p>
      <section>
        <h3>{t(HISTORY.number)}</h3>
        <History kab={kab} periode={periode} kode={definisi.sameAs ?? definisi.code} wilayah={area.kode} unit={unit} />
      </section>
      {sasaran !== null && (
        <section>
          <h3>{t(HISTORY.governed, { nama: `${sasaran.name[say.language]} (${sasaran.code})`, periode: say.period(asked) })}</h3>
          <p className={styles['small']}>
            {t(FIGURE.owner)}: {sasaran.pengampu?.nama ?? t(FIGURE.nobody)}
          </p>
          <History kab={kab} periode={asked} kode={sasaran.code} wilayah={area.kode} unit="jumlah" />
          {offices.length > 0 && definisi.level === 'desa' && (
            <OpenDispute kab={kab} kode={sasaran.code} periode={asked} wilayah={area.kode} offices={offices} />
          )}
        </section>
      )}
    </Drawer>
  )
}

interface HistoryProps {
  readonly kab: string
  readonly periode: string
  readonly kode: string
  readonly wilayah: string
  readonly unit: FigureAnswer['definisi']['unit']
}

function History({ kab, periode, kode, wilayah, unit }: HistoryProps) {
  const history = useQuery(valueHistoryQuery(kab, periode, kode, wilayah))
  if (history.error !== null) return <ProblemNote problem={history.error} retry={() => void history.refetch()} />
  if (history.data === undefined) return <Skeleton heights={[60]} />
  return <HistoryList entries={history.data} unit={unit} />
}
