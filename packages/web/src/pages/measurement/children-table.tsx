/** Children in rows: who without a name, where, when last measured, and the three classes in words. */
import type { ChildListItem } from '@konvergen/contract/measurement.ts'
import { classify } from '@konvergen/core/growth/permenkes-classes.ts'
import { Link } from '@tanstack/react-router'
import { ClassTag } from '../../parts/class-tag.tsx'
import table from '../../parts/table.module.css'
import { Tag } from '../../parts/tags.tsx'
import { CHILDREN } from '../../text/measurement.ts'
import { useSay } from '../../text/say.ts'
import { sayAge, sayZ } from '../../text/say-child.ts'
import { useText } from '../../text/text.ts'
import styles from './children-page.module.css'

const INDICES = ['len', 'wfl', 'wei'] as const
const HEADS = [
  CHILDREN.child,
  CHILDREN.age,
  CHILDREN.place,
  CHILDREN.last,
  CHILDREN.lenIndex,
  CHILDREN.wflIndex,
  CHILDREN.weiIndex,
] as const

export function ChildrenTable({ kab, items }: { kab: string; items: readonly ChildListItem[] }) {
  const t = useText()
  return (
    <section className={table['scroll']} tabIndex={0} aria-label={t(CHILDREN.list)}>
      <table className={table['table']}>
        <thead>
          <tr>
            {HEADS.map((head) => (
              <th key={head.id} scope="col">
                {t(head)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {items.map((item) => (
            <ChildRow key={item.id} kab={kab} item={item} />
          ))}
        </tbody>
      </table>
    </section>
  )
}

function ChildRow({ kab, item }: { kab: string; item: ChildListItem }) {
  const t = useText()
  const say = useSay()
  const { id, initials, sex, birth, lastDay, desa, posyandu, scores, weight = null, lenhei = null } = item
  const values = [
    ...(weight === null ? [] : [`${say.number(weight, 1)} kg`]),
    ...(lenhei === null ? [] : [`${say.number(lenhei, 1)} cm`]),
  ].join(', ')
  return (
    <tr>
      <th scope="row">
        <Link to="/k/$kab/anak/$id" params={{ kab, id }}>
          {initials}
        </Link>
        <span className={table['under']}>{t(CHILDREN[sex])}</span>
        {item.isDoubtful && <Tag tone="caution">{t(CHILDREN.doubtful)}</Tag>}
      </th>
      <td className={styles['keep']}>{sayAge(birth, lastDay, t)}</td>
      <td>
        {desa}
        <span className={table['under']}>{posyandu ?? t(CHILDREN.noPosyandu)}</span>
      </td>
      <td className={styles['keep']}>
        {say.day(lastDay)}
        {values !== '' && <span className={table['under']}>{values}</span>}
      </td>
      {INDICES.map((index) => {
        const score = scores[index]
        const verdict = classify(index, score)
        return (
          <td key={index}>
            {score === null || verdict === null ? (
              <span className={table['quiet']}>{t(CHILDREN.unmeasured)}</span>
            ) : (
              <>
                <ClassTag answer={verdict.answer} />
                <span className={table['under']}>z {sayZ(score.z, say)}</span>
              </>
            )}
          </td>
        )
      })}
    </tr>
  )
}
