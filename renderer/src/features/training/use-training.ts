import { useQuery } from '@tanstack/react-query'
import type { PersonCourse, PostTraining, TrustedKey } from '@shared/contract/person-courses'
import { useRef, useState } from 'react'
import { useLocation } from 'wouter'
import { api } from '../../client/client'
import { useWorkPeriod } from '../../ui/work-period'
import { trainingTabIn } from './training-path'

const noCourses: readonly PersonCourse[] = []
const noPosts: readonly PostTraining[] = []
const noKeys: readonly TrustedKey[] = []

/** What one is doing beside the list; 'correcting', 'voiding' and 'withdrawing' are about the line one stands at. */
export type TrainingDoing = 'looking' | 'recording' | 'correcting' | 'voiding' | 'taking' | 'trusting' | 'withdrawing'

/** The place: the part shown, its rows, the line one stands at, and what one is doing. */
export function useTraining() {
  const [path] = useLocation()
  const { today } = useWorkPeriod()
  const grid = useRef<HTMLDivElement>(null)
  const [at, setAt] = useState(0)
  const [doing, setDoing] = useState<TrainingDoing>('looking')
  const [file, setFile] = useState<File | null>(null)
  const tab = trainingTabIn(path)
  const { data, error } = useQuery(api.personCourses.list.queryOptions({ input: {} }))
  const keyed = useQuery(api.personCourses.keys.queryOptions({ input: {} }))
  const courses = data?.courses ?? noCourses
  const posts = data?.posts ?? noPosts
  const keys = keyed.data?.keys ?? noKeys
  const ofPost = posts[at]?.personCourseId
  return {
    tab,
    today,
    form: data?.form ?? 'full',
    courses,
    posts,
    keys,
    at,
    setAt,
    course: (tab === 'posts' ? courses.find(({ personCourseId }) => personCourseId === ofPost) : courses[at]) ?? null,
    post: tab === 'posts' ? (posts[at] ?? null) : null,
    key: tab === 'keys' ? (keys[at] ?? null) : null,
    doing,
    setDoing,
    file,
    setFile,
    grid,
    isRead: data !== undefined && keyed.data !== undefined,
    error: error ?? keyed.error,
    /** Back to the list, the cursor in it. */
    back: () => {
      setDoing('looking')
      setFile(null)
      setTimeout(() => grid.current?.focus(), 0)
    },
  }
}

export type TrainingPlace = ReturnType<typeof useTraining>
