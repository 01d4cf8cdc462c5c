// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <condition_variable>
#include <cstddef>
#include <deque>
#include <functional>
#include <future>
#include <mutex>
#include <stop_token>
#include <thread>
#include <utility>

namespace tahaluf {

/**
 * Has another thread work on what it is given, one after the other, while the one that gives goes on. What was made is
 * taken in the same order; what the work throws is thrown there. The thread starts with the first piece. Whoever no
 * longer needs it destroys it: the piece in work is still finished, those that wait are dropped.
 */
template <typename In, typename Out> class WorkerLine
{
public:
    using Work = std::function<Out(In)>;

    /** @p most pieces at a time: given and not yet taken. @p work is only called in the other thread. */
    WorkerLine(std::size_t most, Work work)
        : m_most(most)
        , m_work(std::move(work))
    {
    }

    [[nodiscard]] bool isEmpty() const { return m_results.empty(); }
    [[nodiscard]] bool isFull() const { return m_results.size() >= m_most; }

    /** Not to be called when it is full: take() first. */
    void give(In piece)
    {
        std::packaged_task<Out()> task([this, given = std::move(piece)]() mutable { return m_work(std::move(given)); });
        m_results.push_back(task.get_future());
        {
            const std::lock_guard lock(m_mutex);
            m_tasks.push_back(std::move(task));
        }
        m_given.notify_one();
        if (!m_thread.joinable()) {
            m_thread = std::jthread([this](const std::stop_token& stop) { run(stop); });
        }
    }

    /** What was made of the oldest piece; waits for it. Not to be called when it is empty. */
    [[nodiscard]] Out take()
    {
        std::future<Out> oldest = std::move(m_results.front());
        m_results.pop_front();
        return oldest.get();
    }

private:
    void run(const std::stop_token& stop)
    {
        while (true) {
            std::unique_lock lock(m_mutex);
            if (!m_given.wait(lock, stop, [this] { return !m_tasks.empty(); }) || stop.stop_requested()) {
                return;
            }
            std::packaged_task<Out()> task = std::move(m_tasks.front());
            m_tasks.pop_front();
            lock.unlock();
            task();
        }
    }

    std::size_t m_most;
    Work m_work;
    std::deque<std::future<Out>> m_results;
    std::mutex m_mutex;
    std::condition_variable_any m_given;
    std::deque<std::packaged_task<Out()>> m_tasks; ///< under the mutex
    std::jthread m_thread; ///< last: it ends before what it works with
};

} // namespace tahaluf
