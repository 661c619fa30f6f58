/** A village of a decision with the figures that it was taken on: its place opens the score of the way that put it forward, its prevalence the figure. */
import type { DecisionSchema } from '@konvergen/contract/lokus-years.ts'
import { Why } from '../../parts/why/why.tsx'
import { LOKUS_YEARS } from '../../text/lokus-years.ts'
import { useSay } from '../../text/say.ts'
import { useText } from '../../text/text.ts'
import { WHY } from '../../text/why.ts'
import { searchOf } from './weights-of.ts'

interface DecidedVillageProps {
  readonly kab: string
  readonly decision: DecisionSchema
  readonly village: DecisionSchema['desa'][number]
}

export function DecidedVillage({ kab, decision: { cara, recap, krs, tanggal }, village }: DecidedVillageProps) {
  const t = useText()
  const say = useSay()
  const { kode, nama, urutan, alasan, prevalensi, kasus } = village
  const periods = { ...(recap !== null && { recap }), ...(krs !== null && { krs }) }
  const method = cara?.parameter.metode
  const isScored = method === 'indeks' || method === 'peringkat'
  const recorded = t(WHY.recordedOf, { percent: say.percent(prevalensi), cases: say.number(kasus), day: say.day(tanggal) })
  const place = urutan === null ? null : t(LOKUS_YEARS.rankOf, { n: say.number(urutan) })
  return (
    <li>
      {alasan === null ? nama : `${nama}: ${alasan}`}
      {prevalensi !== null && (
        <>
          {', '}
          <Why kab={kab} asked={{ of: 'situasi', ukuran: 'stunting', wilayah: kode, ...periods, recorded }} name={nama}>
            {t(LOKUS_YEARS.figuresOf, { percent: say.percent(prevalensi), cases: say.number(kasus) })}
          </Why>
          {place !== null && ', '}
          {place !== null && !isScored && place}
          {place !== null && isScored && cara !== null && (
            <Why kab={kab} asked={{ of: 'lokus', wilayah: kode, kriteria: null, question: searchOf(cara.parameter, periods) }} name={nama}>
              {place}
            </Why>
          )}
        </>
      )}
    </li>
  )
}
