/** Of a document about a child, the way to the page of that child. */
import { Link } from '@tanstack/react-router'
import { SUBJECT } from '../../text/subject.ts'
import { useText } from '../../text/text.ts'

export function AboutChild({ kab, anak }: { kab: string; anak: string | null }) {
  const t = useText()
  if (anak === null) return null
  return (
    <>
      {' · '}
      <Link to="/k/$kab/anak/$id" params={{ kab, id: anak }}>
        {t(SUBJECT.toChild)}
      </Link>
    </>
  )
}
