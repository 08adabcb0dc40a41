import type { BookListing } from '@shared/contract/books'
import { formatCivilDate } from '@shared/domain/civil-date'
import { formatDong } from '@shared/domain/money'
import { hasDesktop } from '../../client/desktop'
import { useText, type Text } from '../../text/text'
import { arrowMoves } from '../../ui/arrow-moves'
import { Icon } from '../../ui/icon'
import { momentText } from '../../ui/moment-text'
import { Tag } from '../../ui/tag'
import { type BookWay, fileNameOf, folderOf, markOf, waysOf } from './recent-book'
import type { BookOpening } from './use-book-opening'
import classes from './start.module.css'

export type BookListProps = {
  label: string
  books: readonly BookListing[]
  opening: BookOpening
  onOtherFile: () => void
}

/** Books with their state; arrows walk them, Enter does the best thing with one, the rest stands as buttons under it. */
export function BookList({ label, books, opening, onOtherFile }: BookListProps) {
  return (
    <ul className={classes.books} aria-label={label} onKeyDown={arrowMoves}>
      {books.map((book) => (
        <li key={book.file}>
          <BookLine book={book} opening={opening} onOtherFile={onOtherFile} />
        </li>
      ))}
    </ul>
  )
}

function BookLine({
  book,
  opening,
  onOtherFile,
}: Pick<BookListProps, 'opening' | 'onOtherFile'> & { book: BookListing }) {
  const text = useText()
  const say = text.start
  const mark = markOf(book)
  const [best, ...rest] = waysOf(book)
  const take = (way: BookWay) => {
    if (way === 'openBackup') void opening.open(book.backup ?? book.file, true)
    else if (way === 'newPlace') onOtherFile()
    else void opening.open(book.file, way === 'openReadOnly')
  }
  const busy = opening.busy === book.file
  // A book that simply opens needs no further button: the line itself is it.
  const shown = best === 'open' ? rest : best === undefined ? [] : [best, ...rest]
  return (
    <div className={classes.book}>
      <button
        type="button"
        data-arrow-stop
        className={classes.bookFace}
        aria-busy={busy || undefined}
        disabled={best === undefined}
        onClick={() => best !== undefined && take(best)}
      >
        <Icon name="file" />
        <span className={classes.bookWords}>
          <b>{book.name}</b>
          <span className={classes.bookPlace}>{busy ? say.opening : placeWords(book, text)}</span>
          {book.message === '' ? null : (
            <span className={classes.bookMessage} data-tone={mark.tone}>
              {book.message}
            </span>
          )}
        </span>
        {book.sample ? <Tag tone="line">{say.state.sample}</Tag> : null}
        {book.kind === 'school' || book.kind === 'practice' ? <Tag tone="line">{say.state[book.kind]}</Tag> : null}
        <Tag tone={mark.tone} icon={mark.icon}>
          {say.state[book.state]}
        </Tag>
      </button>
      {shown.length === 0 ? null : (
        <div className={classes.bookWays}>
          {shown.map((way) => (
            <button key={way} type="button" className={classes.link} onClick={() => take(way)}>
              {way === 'open' ? say.openChosen : say[way]}
            </button>
          ))}
        </div>
      )}
    </div>
  )
}

function placeWords(book: BookListing, text: Text): string {
  const say = text.start
  const folder = hasDesktop() ? folderOf(book.file) : ''
  return [
    folder === '' ? fileNameOf(book.file) : `${fileNameOf(book.file)}, ${folder}`,
    book.lastPostedOn === null ? null : say.lastPosted(formatCivilDate(book.lastPostedOn)),
    book.voucherCount === null ? null : say.vouchers(formatDong(book.voucherCount)),
    book.lastPostedOn === null && book.modifiedAt !== null ? momentText(book.modifiedAt) : null,
  ]
    .filter((part) => part !== null)
    .join(' · ')
}
