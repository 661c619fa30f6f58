/** What was changed of a definition, from which year, by whom and why; newest first, down to what was shipped. */
import { CATALOGUE, FIELD_NAMES } from '../../text/catalogue.ts'
import { useSay } from '../../text/say.ts'
import { useText } from '../../text/text.ts'
import type { Step } from './arrange-catalogue.ts'
import styles from './catalogue.module.css'

export function DefinitionHistory({ steps, isShipped }: { steps: readonly Step[]; isShipped: boolean }) {
  const t = useText()
  const say = useSay()
  return (
    <section className={styles['part']}>
      <h3>{t(CATALOGUE.history)}</h3>
      <ol className={styles['history']}>
        {steps.map(({ change: { versi, mulai, dihentikan, alasan, oleh, pada }, fields }) => (
          <li key={versi}>
            <b>{t(dihentikan ? CATALOGUE.ended : CATALOGUE.version, { n: versi, tahun: mulai })}</b>
            <p>{alasan}</p>
            {fields !== null && !dihentikan && (
              <p className={styles['small']}>
                {fields.length === 0
                  ? t(CATALOGUE.changedNothing)
                  : t(CATALOGUE.changed, { apa: fields.map((field) => t(FIELD_NAMES[field])).join(', ') })}
              </p>
            )}
            <p className={styles['small']}>{t(CATALOGUE.by, { nama: oleh, pada: say.moment(pada) })}</p>
          </li>
        ))}
        {isShipped && (
          <li>
            <b>{t(CATALOGUE.shipped)}</b>
          </li>
        )}
      </ol>
    </section>
  )
}
