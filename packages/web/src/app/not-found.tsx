/** An address that leads nowhere: said plainly, with the way back. */
import { Link } from '@tanstack/react-router'
import { Empty } from '../parts/states.tsx'
import { SHELL } from '../text/shell.ts'
import { useText } from '../text/text.ts'

export function NotFound() {
  const t = useText()
  return (
    <Empty title={t(SHELL.notFound)} acts={<Link to="/">{t(SHELL.toHome)}</Link>}>
      <p>{t(SHELL.notFoundTodo)}</p>
    </Empty>
  )
}
