import { useQuery } from '@tanstack/react-query'
import type { LessonOffer } from '@shared/contract/lessons'
import { trackWords } from '@shared/text/training-words'
import { useRef, useState } from 'react'
import { useLocation } from 'wouter'
import { api, core, newId } from '../../client/client'
import { failureWords } from '../../client/failure-words'
import { useText } from '../../text/text'
import { arrowMoves } from '../../ui/arrow-moves'
import { Icon } from '../../ui/icon'
import { Note } from '../../ui/note'
import { ProgressBar } from '../../ui/progress-bar'
import classes from './start.module.css'

/** The fourth way: a lesson, on a book of its own; arrows choose, Enter begins. */
export function LessonPanel() {
  const text = useText()
  const say = text.lesson
  const { data } = useQuery(api.books.lessons.queryOptions({ input: {} }))
  const { begin, busy, error } = useLessonBeginning()
  return (
    <>
      <header className={classes.panelHead}>
        <h1>{text.start.way.lesson.title}</h1>
      </header>
      <p className={classes.intro}>{say.intro}</p>
      {error === null ? null : (
        <Note tone="red" urgent>
          {failureWords(error, text.failure).join(' ')}
        </Note>
      )}
      {busy ? <ProgressBar what={say.making} done={0} total={0} /> : null}
      <nav className={classes.waysList} aria-label={say.offered} onKeyDown={arrowMoves}>
        {(data?.lessons ?? []).map((lesson, at) => (
          <button
            key={lesson.lessonId}
            type="button"
            data-arrow-stop
            autoFocus={at === 0}
            className={classes.way}
            onClick={() => void begin(lesson)}
          >
            <span className={classes.wayWords}>
              <b>{lesson.title}</b>
              <span>{`${trackWords[lesson.track]} · ${say.taskCount(lesson.taskCount)}`}</span>
              <span>{lesson.about}</span>
            </span>
            <Icon name="right" />
          </button>
        ))}
      </nav>
    </>
  )
}

/** Makes the book of a lesson and opens it on its tasks; pressing twice makes one. */
function useLessonBeginning() {
  const [, navigate] = useLocation()
  const [busy, setBusy] = useState(false)
  const [error, setError] = useState<unknown>(null)
  // One id until it has succeeded, so that trying again after a fault is the same wish.
  const wish = useRef<{ id: string; of: string } | null>(null)
  const begin = async ({ lessonId }: LessonOffer) => {
    if (busy) return
    setBusy(true)
    setError(null)
    if (wish.current?.of !== lessonId) wish.current = { id: newId(), of: lessonId }
    try {
      await core.books.createLesson({ id: wish.current.id, lessonId })
      wish.current = null
      navigate('/lesson')
    } catch (reason) {
      setError(reason)
    } finally {
      setBusy(false)
    }
  }
  return { begin, busy, error }
}
