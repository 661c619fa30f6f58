/** Where one is in the five steps. The heading takes the focus at each new step, so that it is read out and the keyboard goes on from there. */
import { useEffect, useRef } from 'react'
import { SETUP } from '../../text/setup.ts'
import { useText } from '../../text/text.ts'
import styles from './setup.module.css'

const STEPS = [SETUP.kode, SETUP.kabupaten, SETUP.pengelola, SETUP.faktor, SETUP.kunci] as const

export function StepsHead({ step }: { step: 1 | 2 | 3 | 4 | 5 }) {
  const t = useText()
  const heading = useRef<HTMLHeadingElement>(null)
  const name = t(STEPS[step - 1] ?? SETUP.kode)
  useEffect(() => {
    heading.current?.focus()
    document.title = `${name} · Konvergen`
  }, [name])
  return (
    <>
      <ol className={styles['steps']}>
        {STEPS.map((one, at) => (
          <li key={one.id} aria-current={at + 1 === step ? 'step' : undefined} data-done={at + 1 < step}>
            {t(one)}
          </li>
        ))}
      </ol>
      <p className={styles['of']}>{t(SETUP.stepOf, { n: step })}</p>
      <h1 ref={heading} tabIndex={-1} className={styles['title']}>
        {name}
      </h1>
    </>
  )
}
