/** The kecamatan side by side; a press on one shows its villages. */
import type { SituationAnswer } from '@konvergen/contract/situation.ts'
import { intervalMark } from '@konvergen/pictures/interval-mark.ts'
import { useState } from 'react'
import { Button } from '../../parts/button.tsx'
import { Picture } from '../../parts/picture.tsx'
import { SortHead } from '../../parts/sort-head.tsx'
import table from '../../parts/table.module.css'
import { FIGURE_TEXT } from '../../text/measures.ts'
import { useSay } from '../../text/say.ts'
import { SITUATION } from '../../text/situation.ts'
import { useText } from '../../text/text.ts'
import styles from './village-table.module.css'

type KecamatanAnswer = SituationAnswer['situation']['kecamatan'][number]
type SortKey = 'nama' | 'stunting' | 'ds' | 'krs'

const SORTED = ['stunting', 'ds', 'krs'] as const

function sorted(kecamatan: readonly KecamatanAnswer[], key: SortKey): KecamatanAnswer[] {
  if (key === 'nama') return kecamatan.toSorted((a, b) => a.nama.localeCompare(b.nama, 'id'))
  return kecamatan.toSorted((a, b) => (b.figures[key].percent ?? -1) - (a.figures[key].percent ?? -1))
}

export function KecamatanTable({ kecamatan, onOpen }: { kecamatan: readonly KecamatanAnswer[]; onOpen: (kode: string) => void }) {
  const t = useText()
  const say = useSay()
  const [key, setKey] = useState<SortKey>('stunting')
  const max = Math.min(100, Math.ceil(kecamatan.reduce((most, { interval }) => Math.max(most, interval?.high ?? 0), 10) / 10) * 10)
  return (
    <section className={table['scroll']} tabIndex={0} aria-label={t(SITUATION.tableKecamatan)}>
      <table className={`${table['table']} ${table['close']}`}>
        <thead>
          <tr>
            <SortHead
              label={t(SITUATION.kecamatan)}
              isNumber={false}
              direction={key === 'nama' ? 'ascending' : null}
              onSort={() => setKey('nama')}
            />
            <th scope="col" className={table['number']}>
              {t(SITUATION.cases)}
            </th>
            <th scope="col">{t(SITUATION.interval)}</th>
            {SORTED.map((one) => (
              <SortHead
                key={one}
                label={one === 'stunting' ? t(SITUATION.percent) : t(FIGURE_TEXT[one].short)}
                isNumber
                direction={key === one ? 'descending' : null}
                onSort={() => setKey(one)}
              />
            ))}
          </tr>
        </thead>
        <tbody>
          {sorted(kecamatan, key).map(({ kode, nama, figures, interval, desaCount, insufficientCount }) => (
            <tr key={kode}>
              <th scope="row">
                <Button look="quiet" onClick={() => onOpen(kode)}>
                  {nama}
                </Button>
                <span className="hanya-cetak">{nama}</span>
                <span className={table['under']}>
                  {t(insufficientCount === 0 ? SITUATION.allSufficient : SITUATION.someInsufficient, {
                    n: say.number(desaCount),
                    less: say.number(insufficientCount),
                  })}
                </span>
              </th>
              <td className={table['number']}>
                {say.number(figures.stunting.numerator)}
                {figures.stunting.denominator !== null && (
                  <span className={table['under']}>{t(SITUATION.ofMeasured, { n: say.number(figures.stunting.denominator) })}</span>
                )}
              </td>
              <td>
                {interval !== null && figures.stunting.percent !== null && (
                  <Picture
                    node={intervalMark({ percent: figures.stunting.percent, interval, max, width: 86, height: 14, palette: 'variables' })}
                    label={say.range(interval.low, interval.high)}
                    className={styles['interval']}
                  />
                )}
              </td>
              {SORTED.map((one) => (
                <td key={one} className={table['number']}>
                  {say.figure(figures[one])}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
}
