/** What this page is for, its terms, and the keys that work here. */
import { useMatches } from '@tanstack/react-router'
import { Drawer } from '../parts/drawer.tsx'
import { GUIDE } from '../text/guide.ts'
import { HELP } from '../text/help.ts'
import { TERMS } from '../text/terms.ts'
import { useText } from '../text/text.ts'
import styles from './help-drawer.module.css'
import { KeyMap } from './key-map.tsx'

/** Addresses of routes end in a slash where they are the first of their branch. */
function helpOf(fullPath: string) {
  return HELP[fullPath === '/' ? fullPath : fullPath.replace(/\/$/, '')]
}

export function HelpDrawer({ kab, hasKeys, onClose }: { kab: string | undefined; hasKeys: boolean; onClose: () => void }) {
  const t = useText()
  const help = useMatches({ select: (matches) => helpOf(matches.at(-1)?.fullPath ?? '') })
  return (
    <Drawer title={t(GUIDE.help)} onClose={onClose}>
      <div className={styles['help']}>
        {help !== undefined && (
          <>
            <p className={styles['purpose']}>{t(help.purpose)}</p>
            <section>
              <h3>{t(GUIDE.steps)}</h3>
              <ol className={styles['steps']}>
                {help.steps.map((step) => (
                  <li key={step.id}>{t(step)}</li>
                ))}
              </ol>
            </section>
            <section>
              <h3>{t(GUIDE.terms)}</h3>
              <dl className={styles['terms']}>
                {help.terms.map((name) => (
                  <div key={name}>
                    <dt>{t(TERMS[name].name)}</dt>
                    <dd>{t(TERMS[name].means)}</dd>
                  </div>
                ))}
              </dl>
            </section>
          </>
        )}
        {hasKeys && <KeyMap kab={kab} />}
      </div>
    </Drawer>
  )
}
