/** Two records field by field; a field that differs says so. */
import { Link } from '@tanstack/react-router'
import table from '../../parts/table.module.css'
import { Tag } from '../../parts/tags.tsx'
import { CHILDREN, DOUBTS } from '../../text/measurement.ts'
import { useSay } from '../../text/say.ts'
import { useText } from '../../text/text.ts'
import type { Doubt } from './doubt.ts'
import styles from './doubts-page.module.css'

type Side = Doubt['child']

export function DoubtTable({ kab, child, other }: { kab: string; child: Side; other: Side }) {
  const t = useText()
  const say = useSay()
  const fields: readonly (readonly [label: { id: string; en: string }, of: (side: Side) => string, isCompared: boolean])[] = [
    [DOUBTS.initials, ({ initials }) => initials, true],
    [DOUBTS.sex, ({ sex }) => t(CHILDREN[sex]), true],
    [DOUBTS.birth, ({ birth }) => say.day(birth), true],
    [DOUBTS.nik, ({ nikEnd }) => nikEnd ?? t(DOUBTS.noNik), true],
    [DOUBTS.desa, ({ desa }) => desa, true],
    [DOUBTS.posyandu, ({ posyandu }) => posyandu ?? t(CHILDREN.noPosyandu), true],
    [DOUBTS.last, ({ lastDay }) => (lastDay === null ? t(CHILDREN.unmeasured) : say.day(lastDay)), false],
    [DOUBTS.measurements, ({ measurements }) => say.number(measurements), false],
  ]
  const sides = [
    [DOUBTS.first, child],
    [DOUBTS.second, other],
  ] as const
  return (
    <table className={`${table['table']} ${styles['compare']}`}>
      <thead>
        <tr>
          <th scope="col">{t(DOUBTS.what)}</th>
          {sides.map(([head, side]) => (
            <th key={head.id} scope="col">
              {t(head)}{' '}
              <Link
                to="/k/$kab/anak/$id"
                params={{ kab, id: side.id }}
                aria-label={t(DOUBTS.openOf, { initials: side.initials, which: t(head) })}
              >
                {t(DOUBTS.open)}
              </Link>
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {fields.map(([label, of, isCompared]) => {
          const differs = isCompared && of(child) !== of(other)
          return (
            <tr key={label.id}>
              <th scope="row">
                {t(label)} {differs && <Tag tone="caution">{t(DOUBTS.differs)}</Tag>}
              </th>
              <td className={differs ? table['strong'] : undefined}>{of(child)}</td>
              <td className={differs ? table['strong'] : undefined}>{of(other)}</td>
            </tr>
          )
        })}
      </tbody>
    </table>
  )
}
