import { Router } from 'wouter'
import { useUnusable } from '../client/hooks'
import { useText } from '../text/text'
import { Note } from '../ui/note'
import { ProgressBar } from '../ui/progress-bar'
import { ErrorBoundary } from '../frame/error-boundary'
import { pagesWithoutBook } from './pages-without-book'
import { useHashPath, useHashSearch } from '../frame/hash-address'
import { SeatOfBook } from './session/seat-of-book'
import { useSession } from './session/use-session'

/**
 * The program: an open book in its frame, else the page that opens one, else why the book cannot be used. Places are in the
 * address after '#', so that the same page works from a file, a window and a web server.
 */
export function App() {
  return (
    <ErrorBoundary>
      <Router hook={useHashPath} searchHook={useHashSearch}>
        <BookOrNot />
      </Router>
    </ErrorBoundary>
  )
}

function BookOrNot() {
  const text = useText()
  const problem = useUnusable()
  const session = useSession()
  const { start: Start, unusable: UnusablePage } = pagesWithoutBook
  if (problem !== null) {
    if (problem.kind === 'no-book' && Start !== undefined) return <Start />
    if (UnusablePage !== undefined) return <UnusablePage problem={problem} />
    return <Note tone="red">{problem.message}</Note>
  }
  if (session.data === undefined) {
    if (session.error !== null) throw session.error
    return <ProgressBar what={text.shell.loading} done={0} total={0} />
  }
  return <SeatOfBook key={session.data.bookId} session={session.data} />
}
