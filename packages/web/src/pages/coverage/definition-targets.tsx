/** How far an indicator should come by when, as whose target it stands, and how sure that is. */
import type { DefinitionSchema } from '@konvergen/contract/indicators.ts'
import { PlainTable } from '../../parts/plain-table.tsx'
import table from '../../parts/table.module.css'
import { CATALOGUE, CERTAINTY_NAMES } from '../../text/catalogue.ts'
import { useSay } from '../../text/say.ts'
import { useText } from '../../text/text.ts'
import styles from './catalogue.module.css'
import { sayTarget } from './definition-words.tsx'

export function DefinitionTargets({ definition }: { definition: DefinitionSchema }) {
  const t = useText()
  const say = useSay()
  const targets = definition.targets.toSorted((a, b) => b.year - a.year)
  const areSeveral = new Set(targets.map(({ year }) => year)).size < targets.length
  return (
    <section className={styles['part']}>
      <h3>{t(CATALOGUE.targets)}</h3>
      {targets.length === 0 ? (
        <p className={styles['small']}>{t(CATALOGUE.noTarget)}</p>
      ) : (
        <>
          {areSeveral && <p className={styles['small']}>{t(CATALOGUE.targetsHint)}</p>}
          <PlainTable label={t(CATALOGUE.targets)} heads={[t(CATALOGUE.year), t(CATALOGUE.value), t(CATALOGUE.source), t(CATALOGUE.sure)]}>
            {targets.map((target) => (
              <tr key={`${target.year}-${target.value}-${target.source}`}>
                <th scope="row">{target.year}</th>
                <td className={table['number']}>{sayTarget(target, definition, t, say)}</td>
                <td>{target.source}</td>
                <td className={target.certainty === 'ingatan' ? styles['memory'] : undefined}>{t(CERTAINTY_NAMES[target.certainty])}</td>
              </tr>
            ))}
          </PlainTable>
        </>
      )}
    </section>
  )
}
