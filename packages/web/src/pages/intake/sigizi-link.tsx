/** The way to Sigizi's report over a year. */
import { Link } from '@tanstack/react-router'
import { SIGIZI } from '../../text/sigizi.ts'
import { useText } from '../../text/text.ts'

export function SigiziLink({ kab }: { kab: string }) {
  const t = useText()
  return (
    <p>
      <Link to="/k/$kab/berkas/sigizi" params={{ kab }}>
        {t(SIGIZI.open)}
      </Link>
    </p>
  )
}
