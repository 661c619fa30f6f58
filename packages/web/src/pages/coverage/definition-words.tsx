/** Parts of a definition in words, as the list and the drawer both say them. */
import type { DefinitionSchema } from '@konvergen/contract/indicators.ts'
import table from '../../parts/table.module.css'
import { Tag } from '../../parts/tags.tsx'
import { CATALOGUE, CERTAINTY_NAMES, DIRECTION_NAMES, UNIT_NAMES } from '../../text/catalogue.ts'
import { ENTRY } from '../../text/entry.ts'
import { type Say, useSay } from '../../text/say.ts'
import { type Speak, useText } from '../../text/text.ts'
import { targetsIn } from './arrange-catalogue.ts'
import styles from './catalogue.module.css'

type Target = DefinitionSchema['targets'][number]

export function sayTarget({ value }: Pick<Target, 'value'>, { unit }: Pick<DefinitionSchema, 'unit'>, t: Speak, say: Say): string {
  if (unit === 'ya-tidak') return t(value === 1 ? ENTRY.yes : ENTRY.no)
  const digits = Number.isInteger(value) ? 0 : 1
  return unit === 'jumlah' ? say.number(value, digits) : say.percent(value, digits)
}

export function unitAndDirection({ unit, direction }: Pick<DefinitionSchema, 'unit' | 'direction'>, t: Speak): string {
  return direction === 'turun' ? `${t(UNIT_NAMES[unit])}, ${t(DIRECTION_NAMES[direction])}` : t(UNIT_NAMES[unit])
}

export function NameTags({ definition: { version, sameAs } }: { definition: DefinitionSchema }) {
  const t = useText()
  return (
    <>
      {version > 0 && <Tag tone="good">{t(CATALOGUE.changedTag)}</Tag>}
      {sameAs !== null && <span className={table['under']}>{t(CATALOGUE.follows, { kode: sameAs })}</span>}
    </>
  )
}

/** All targets of the year, or of the latest year before it, which is then said; how sure each is, plainly. */
export function TargetValues({ definition, year }: { definition: DefinitionSchema; year: number }) {
  const t = useText()
  const say = useSay()
  const targets = targetsIn(definition, year)
  if (targets.length === 0) return <span className={styles['small']}>{t(CATALOGUE.noTarget)}</span>
  return (
    <ul className={styles['values']}>
      {targets.map((target) => (
        <li key={`${target.source}-${target.value}`} title={`${target.source} · ${t(CERTAINTY_NAMES[target.certainty])}`}>
          {sayTarget(target, definition, t, say)}
          {target.year !== year && <span className={styles['small']}> ({target.year})</span>}
          {target.certainty === 'ingatan' && <span className={styles['memory']}> {t(CATALOGUE.memory)}</span>}
        </li>
      ))}
    </ul>
  )
}
