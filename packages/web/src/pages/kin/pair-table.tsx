/** Both records field by field, and the child of a list by name on whom the pair stands. What one's role does not show says so; what is not written says that. */

import type { Bilingual } from '@konvergen/contract/bilingual.ts'
import type { NamesSchema, PairSchema, SideSchema } from '@konvergen/contract/kin.ts'
import { Link } from '@tanstack/react-router'
import { useMay } from '../../app/may.ts'
import table from '../../parts/table.module.css'
import { QUEUE } from '../../text/kin.ts'
import { CHILDREN } from '../../text/measurement.ts'
import { useSay } from '../../text/say.ts'
import { useText } from '../../text/text.ts'
import styles from './kin.module.css'
import { listOf } from './list-of.ts'
import type { PairNames } from './pair-names.ts'

interface Column {
  readonly side: SideSchema
  readonly names: NamesSchema | null
  readonly head: string
  /** A child whom another list has in the family: seen by whoever sees the family. */
  readonly isPerson: boolean
}

/** What is known of the person on whom the pair stands; null = it stands on nobody, or no list that counts has them. */
function personSide({ id, lain, orang: person }: PairSchema): SideSchema | null {
  if (person === null || !person.berlaku) return null
  const { jk, bulanLahir } = person
  return { ...lain, subjek: 'anak', id: `orang-${id}`, jk, bulanLahir, lahir: null, inisial: null }
}

/** undefined = a family has no such thing. */
const ofChild = (of: (both: Column) => string | null) => (both: Column) => (both.side.subjek === 'anak' ? of(both) : undefined)

function addressOf({ alamat, rt, rw }: NamesSchema): string | null {
  const parts = [alamat, rt === null ? null : `RT ${rt}`, rw === null ? null : `RW ${rw}`].filter((part) => part !== null)
  return parts.length === 0 ? null : parts.join(', ')
}

function useFields(): readonly (readonly [label: Bilingual, of: (both: Column) => string | null | undefined])[] {
  const t = useText()
  const say = useSay()
  const months = new Intl.DateTimeFormat(say.language === 'id' ? 'id-ID' : 'en-GB', { month: 'long', year: 'numeric' })
  const born = ({ lahir, bulanLahir }: SideSchema) =>
    lahir !== null ? say.day(lahir) : bulanLahir === null ? null : months.format(new Date(`${bulanLahir}-01T00:00`))
  return [
    [QUEUE.nama, ofChild(({ side, names }) => names?.nama ?? side.inisial)],
    [QUEUE.sex, ofChild(({ side }) => (side.jk === null ? null : t(CHILDREN[side.jk])))],
    [QUEUE.birth, ofChild(({ side }) => born(side))],
    [QUEUE.ibu, ({ names }) => names?.ibu ?? null],
    [QUEUE.ayah, ({ names }) => names?.ayah ?? null],
    [QUEUE.desa, ({ side, isPerson }) => (isPerson ? undefined : side.desa)],
    [QUEUE.alamat, ({ names, isPerson }) => (isPerson ? undefined : names === null ? null : addressOf(names))],
    [QUEUE.nik, ofChild(({ names }) => names?.nikAkhir ?? null)],
    [QUEUE.kk, ({ side, names, isPerson }) => (side.subjek === 'keluarga' || isPerson ? (names?.kkAkhir ?? null) : undefined)],
    [QUEUE.members, ({ side }) => (side.subjek === 'keluarga' ? say.number(side.anak) : undefined)],
  ]
}

export function PairTable({ kab, pair, names }: { kab: string; pair: PairSchema; names: PairNames | null }) {
  const t = useText()
  const may = useMay()
  const fields = useFields()
  const heads = pair.jenis === 'anak-keluarga' ? [QUEUE.child, QUEUE.family] : [QUEUE.first, QUEUE.second]
  const person = personSide(pair)
  const both: readonly Column[] = [
    { side: pair.satu, names: names?.satu ?? null, head: t(heads[0] as Bilingual), isPerson: false },
    { side: pair.lain, names: names?.lain ?? null, head: t(heads[1] as Bilingual), isPerson: false },
    ...(person === null
      ? []
      : [
          {
            side: person,
            names: names?.orang ?? null,
            head: t(QUEUE.person, { list: t(listOf(pair.orang?.sumber ?? null)) }),
            isPerson: true,
          },
        ]),
  ]
  /** Why nothing stands there. */
  const missing = ({ side, names: seen, isPerson }: Column): string => {
    if (seen !== null) return t(QUEUE.unwritten)
    const isSeen = side.subjek === 'anak' && !isPerson ? may('measurement.reveal', kab) : may('sasaran.read', kab)
    return t(isSeen ? QUEUE.closed : QUEUE.hidden)
  }
  return (
    <table className={[table['table'], styles['compare'], person === null ? '' : styles['three']].join(' ')}>
      <thead>
        <tr>
          <th scope="col">{t(QUEUE.what)}</th>
          {both.map(({ side, head, isPerson }) => (
            <th key={side.id} scope="col">
              {side.subjek === 'anak' && !isPerson && may('measurement.read', kab) ? (
                <Link to="/k/$kab/anak/$id" params={{ kab, id: side.id }}>
                  {head}
                </Link>
              ) : (
                head
              )}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {fields.map(([label, of]) => {
          const said = both.map(of)
          if (said.every((text) => text === undefined)) return null
          return (
            <tr key={label.id}>
              <th scope="row">{t(label)}</th>
              {both.map((one, place) => {
                const text = said[place]
                const isThere = typeof text === 'string'
                return (
                  <td key={one.side.id} className={isThere ? undefined : styles['none']}>
                    {isThere && text}
                    {text === undefined && <span className="hanya-pembaca">{t(QUEUE.notOf)}</span>}
                    {text === null && missing(one)}
                  </td>
                )
              })}
            </tr>
          )
        })}
      </tbody>
    </table>
  )
}
