import { useQuery, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { api } from '../../client/client'
import { hasDesktop } from '../../client/desktop'
import { failureWords } from '../../client/failure-words'
import { useText } from '../../text/text'
import { EmptyState } from '../../ui/empty-state'
import { KeyButton } from '../../ui/key-button'
import { Note } from '../../ui/note'
import { Sheet } from '../../ui/sheet'
import { BookList } from './book-list'
import { CopyPanel } from './copy-panel'
import { OpeningTroubleNote } from './opening-trouble'
import type { BookOpening } from './use-book-opening'
import classes from './start.module.css'

/** The second way: a dialog in the window, the books of the library folder in a browser. */
export function OpenPanel({ opening, onOtherFile }: { opening: BookOpening; onOtherFile: () => void }) {
  const text = useText()
  const say = text.start
  const queryClient = useQueryClient()
  const [copying, setCopying] = useState(false)
  const books = useQuery(api.books.list.queryOptions({ input: {} }))
  const inFolder = books.data?.recent.filter(({ state }) => state !== 'missing') ?? []
  const folder = books.data?.folder ?? ''
  const readAgain = () => void queryClient.invalidateQueries({ queryKey: api.books.list.key() })
  if (copying) return <CopyPanel onCancel={() => setCopying(false)} />
  return (
    <>
      <header className={classes.panelHead}>
        <h1>{say.openTitle}</h1>
      </header>
      <OpeningTroubleNote opening={opening} />
      {hasDesktop() ? (
        <Sheet label={say.openTitle} padded>
          <p className={classes.intro}>{say.openIntroWindow}</p>
        </Sheet>
      ) : (
        <Sheet label={say.booksList}>
          <p className={classes.sheetIntro}>{say.openIntroBrowser(folder)}</p>
          {books.error === null ? null : (
            <Note tone="red" urgent>
              {failureWords(books.error, text.failure).join(' ')}
            </Note>
          )}
          {books.isSuccess && inFolder.length === 0 ? (
            <EmptyState icon="folder" title={say.noBooks}>
              <p>{say.noBooksWay}</p>
            </EmptyState>
          ) : (
            <BookList label={say.booksList} books={inFolder} opening={opening} onOtherFile={onOtherFile} />
          )}
        </Sheet>
      )}
      <footer className={classes.panelFoot}>
        <KeyButton size="lg" label={text.supervisionPrivate.copy.open.action} onPress={() => setCopying(true)} />
        <span className={classes.gap} />
        {hasDesktop() ? (
          <KeyButton size="lg" primary label={say.chooseFile} keys="Ctrl Enter" onPress={() => void opening.choose()} />
        ) : (
          <KeyButton size="lg" label={say.readAgain} keys="F5" onPress={readAgain} />
        )}
      </footer>
    </>
  )
}
