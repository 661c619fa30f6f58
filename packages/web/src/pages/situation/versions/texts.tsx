/** What was written, by topic, with who wrote it when. */
import type { AnalysisAnswer } from '@konvergen/contract/analyses.ts'
import { ANALYSES, TOPIC_WORDS } from '../../../text/analyses.ts'
import { useSay } from '../../../text/say.ts'
import { useText } from '../../../text/text.ts'
import styles from './versions.module.css'

export function Texts({ texts, level }: { texts: AnalysisAnswer['teks']; level: 3 | 4 }) {
  const t = useText()
  const say = useSay()
  const Heading = level === 3 ? 'h3' : 'h4'
  if (texts.length === 0) return <p className={styles['small']}>{t(ANALYSES.noText)}</p>
  return texts.map(({ topik, isi, oleh, pada }) => (
    <section key={topik}>
      <Heading>{t(TOPIC_WORDS[topik])}</Heading>
      <p className={styles['text']}>{isi}</p>
      <p className={styles['small']}>{t(ANALYSES.by, { oleh, moment: say.moment(pada) })}</p>
    </section>
  ))
}
