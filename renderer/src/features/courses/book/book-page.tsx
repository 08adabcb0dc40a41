import { NativeSelect } from '@mantine/core'
import { keepPreviousData, useQuery } from '@tanstack/react-query'
import type { ClassBook } from '@shared/contract/class-book'
import { api } from '../../../client/client'
import { failureWords } from '../../../client/failure-words'
import { useText } from '../../../text/text'
import { EmptyState } from '../../../ui/empty-state'
import { Note } from '../../../ui/note'
import { useKeptForm } from '../../../ui/use-kept-form'
import { ProgressBar } from '../../../ui/progress-bar'
import type { CourseTabProps } from '../tabs'
import { AlertsBar } from './alerts-bar'
import classes from './book.module.css'
import { BookView } from './book-view'

/** The class's book: attendance and marks of one module in one round, as one grid. */
export function BookPage({ course }: CourseTabProps) {
  const text = useText()
  const say = text.courses.book
  const { form: at, change: setAt } = useKeptForm(`courses book ${course.courseId}`, { module: 1, round: 1 })
  const { data, error, dataUpdatedAt } = useQuery(
    api.classBook.read.queryOptions({
      input: { courseId: course.courseId, ...at },
      // While another module is read its forerunner stays; what is typed meanwhile goes nowhere wrong, as cells name their sessions.
      placeholderData: keepPreviousData,
    }),
  )
  if (error !== null) return <Note tone="red">{failureWords(error, text.failure).join(' ')}</Note>
  if (data === undefined) return <ProgressBar what={text.courses.reading} done={0} total={0} />
  const bar = <ModuleBar book={data} at={at} onGo={setAt} />
  const alerts = <AlertsBar courseId={course.courseId} modules={data.modules} onGo={setAt} />
  if (data.lines.length > 0)
    return <BookView key={`${at.module} ${at.round}`} {...{ book: data, at, bar, alerts }} readAt={dataUpdatedAt} />
  return (
    <>
      <div className={classes.bar}>{bar}</div>
      {alerts}
      <EmptyState icon="cap" title={at.round === 1 ? say.empty : say.emptyRound}>
        {at.round === 1 ? say.emptyWay : say.emptyRoundWay}
      </EmptyState>
    </>
  )
}

type At = { module: number; round: number }

function ModuleBar({ book, at, onGo }: { book: ClassBook; at: At; onGo: (at: At) => void }) {
  const say = useText().courses.book
  return (
    <>
      <NativeSelect
        className={classes.choice}
        aria-label={say.module}
        value={String(at.module)}
        data={book.modules.map(({ name }, index) => ({ value: String(index + 1), label: `${index + 1}. ${name}` }))}
        onChange={({ currentTarget: { value } }) => onGo({ module: Number(value), round: 1 })}
      />
      {book.rounds === 1 ? null : (
        <NativeSelect
          aria-label={say.round}
          value={String(at.round)}
          data={Array.from({ length: book.rounds }, (_, index) => ({
            value: String(index + 1),
            label: say.roundOf(index + 1),
          }))}
          onChange={({ currentTarget: { value } }) => onGo({ module: at.module, round: Number(value) })}
        />
      )}
    </>
  )
}
