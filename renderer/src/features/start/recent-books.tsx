import type { UseQueryResult } from '@tanstack/react-query'
import type { BookListing } from '@shared/contract/books'
import { failureWords } from '../../client/failure-words'
import { useText } from '../../text/text'
import { Note } from '../../ui/note'
import { BookList } from './book-list'
import { OpeningTroubleNote } from './opening-trouble'
import type { BookOpening } from './use-book-opening'
import classes from './start.module.css'

export type RecentBooksProps = {
  books: UseQueryResult<{ recent: BookListing[] }>
  opening: BookOpening
  onOtherFile: () => void
  /** True while another part of the page says what went wrong with opening. */
  quiet: boolean
}

/** The books opened on this computer, each with its state and, where it cannot be opened, the way out. */
export function RecentBooks({ books, opening, onOtherFile, quiet }: RecentBooksProps) {
  const text = useText()
  const say = text.start
  return (
    <section className={classes.recent} aria-label={say.recent}>
      <h3>{say.recent}</h3>
      {quiet ? null : <OpeningTroubleNote opening={opening} />}
      {books.error === null ? null : (
        <Note tone="red" urgent>
          {failureWords(books.error, text.failure).join(' ')}
        </Note>
      )}
      {books.data?.recent.length === 0 ? <p className={classes.quiet}>{say.recentNone}</p> : null}
      <BookList label={say.recent} books={books.data?.recent ?? []} opening={opening} onOtherFile={onOtherFile} />
    </section>
  )
}
