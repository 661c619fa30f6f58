/** Causes from top to bottom: the sentence, the area, the cards, the method; and the people behind a number, once one is pressed. */
import type { CausesAnswer } from '@konvergen/contract/causes.ts'
import type { CausesSearch } from '../../../app/causes-search.ts'
import { CAUSES_TEXT } from '../../../text/causes.ts'
import { useSay } from '../../../text/say.ts'
import { useText } from '../../../text/text.ts'
import styles from './causes.module.css'
import { CausesCards } from './causes-cards.tsx'
import { CausesTools } from './causes-tools.tsx'
import { ListDrawer } from './list-drawer.tsx'
import { sayCauses } from './say-causes.ts'
import { useCausesChange } from './use-causes-change.ts'

interface CausesViewProps {
  readonly kab: string
  readonly causes: CausesAnswer
  readonly search: CausesSearch
}

export function CausesView({ kab, causes, search }: CausesViewProps) {
  const t = useText()
  const say = useSay()
  const onChange = useCausesChange()
  const [first, ...others] = sayCauses(causes, { t, say })
  return (
    <>
      <div className={styles['lead']}>
        <p>
          <strong>{first}</strong>
        </p>
        <ul>
          {others.map((sentence) => (
            <li key={sentence}>{sentence}</li>
          ))}
        </ul>
      </div>
      <CausesTools kab={kab} causes={causes} onChange={onChange} />
      <CausesCards kab={kab} causes={causes} onChange={onChange} />
      <details className={`${styles['method']} tanpa-cetak`}>
        <summary>{t(CAUSES_TEXT.method)}</summary>
        <p>{t(CAUSES_TEXT.methodBody)}</p>
      </details>
      <p className={`${styles['method']} hanya-cetak`}>{t(CAUSES_TEXT.methodBody)}</p>
      <ListDrawer kab={kab} search={search} onChange={onChange} />
    </>
  )
}
