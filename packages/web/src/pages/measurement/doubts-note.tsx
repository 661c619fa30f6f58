/** How many pairs of children wait for a decision, for whoever decides them. */
import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { doubtsQuery } from '../../app/child-queries.ts'
import { Note } from '../../parts/states.tsx'
import { CHILDREN } from '../../text/measurement.ts'
import { useSay } from '../../text/say.ts'
import { useText } from '../../text/text.ts'

export function DoubtsNote({ kab }: { kab: string }) {
  const t = useText()
  const say = useSay()
  const open = useQuery(doubtsQuery(kab)).data?.open ?? 0
  if (open === 0) return null
  return (
    <Note
      tone="caution"
      title={t(CHILDREN.doubts, { n: say.number(open) })}
      acts={
        <Link to="/k/$kab/anak-meragukan" params={{ kab }}>
          {t(CHILDREN.toDoubts)}
        </Link>
      }
    >
      <p>{t(CHILDREN.doubtsBody)}</p>
    </Note>
  )
}
