/** A figure that can be asked about: pressed, “Kenapa angka ini?” opens beside the page. */
import { lazy, type ReactNode, Suspense, useState } from 'react'
import { useText } from '../../text/text.ts'
import { WHY } from '../../text/why.ts'
import type { Asked } from './asked.ts'
import styles from './why.module.css'

const WhyDrawer = lazy(async () => ({ default: (await import('./why-drawer.tsx')).WhyDrawer }))

interface WhyProps {
  readonly kab: string
  readonly asked: Asked
  /** What is asked about, for whoever does not see the page around it. */
  readonly name: string
  /** The figure, as it is shown. */
  readonly children: ReactNode
}

export function Why({ kab, asked, name, children }: WhyProps) {
  const t = useText()
  const [opened, setOpened] = useState<readonly Asked[]>([])
  return (
    <>
      <button type="button" className={styles['why']} onClick={() => setOpened([asked])}>
        {children}
        <span className="hanya-pembaca">
          {' '}
          {name}. {t(WHY.ask)}
        </span>
      </button>
      {opened.length > 0 && (
        <Suspense fallback={null}>
          {opened.map((each, at) => (
            <WhyDrawer
              key={JSON.stringify(each)}
              kab={kab}
              asked={each}
              onAsk={(next) => setOpened([...opened.slice(0, at + 1), next])}
              onClose={() => setOpened(opened.slice(0, at))}
            />
          ))}
        </Suspense>
      )}
    </>
  )
}
