/** Around a page that is thrown on a wall: nothing but the page. */
import { useParams } from '@tanstack/react-router'
import { PageInFrame } from './page-in-frame.tsx'

/** The projector of a rembuk. */
export function isScreen(path: string): boolean {
  return /^\/k\/[^/]+\/rembuk\/[^/]+\/layar\/?$/.test(path)
}

export function ScreenFrame() {
  const { kab } = useParams({ strict: false })
  return (
    <main id="isi">
      <PageInFrame kab={kab} />
    </main>
  )
}
