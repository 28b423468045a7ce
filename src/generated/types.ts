// Generated from openapi/ by `npm run generate`. Do not edit.

type Json =
  | null
  | boolean
  | number
  | string
  | Json[]
  | {
      [key: string]: Json;
    };
export interface paths {
  '/api/scrapyd/listprojects.json': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * List projects
     * @description Lists the ids of the projects that the key can see.
     */
    get: operations['listProjects'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/projects/jobsummaries': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Count jobs of projects
     * @description Returns how many jobs each project has in each state, for projects with pending or running jobs.
     */
    get: operations['listProjectSummaries'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/projects/{project}/jobsummary': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * @description Id of the project.
         * @example 123
         */
        project: components['parameters']['project'];
      };
      cookie?: never;
    };
    /**
     * Count jobs by state
     * @description Returns how many jobs a project has in each state, and whether it can run more.
     */
    get: operations['getProjectSummary'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/settings/get.json': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Read Scrapy settings
     * @description Returns the Scrapy settings of a project. Other clients use this call; it is not in the reference. `readSettings` returns the settings of the platform, which are others.
     */
    get: operations['readScrapySettings'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/projects/{project}/settings': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * @description Id of the project.
         * @example 123
         */
        project: components['parameters']['project'];
      };
      cookie?: never;
    };
    /**
     * Read all settings
     * @description Returns the settings of a project.
     */
    get: operations['readSettings'];
    put?: never;
    /**
     * Set several settings
     * @description Sets settings of a project. Send all of them. It is not recorded whether settings that are not sent keep their values. We assume it, because the official client deletes settings one by one. But it always sends all of them, as this client does.
     */
    post: operations['updateSettings'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/projects/{project}/settings/{key}': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * @description Id of the project.
         * @example 123
         */
        project: components['parameters']['project'];
        /**
         * @description Name of the setting.
         * @example default_job_units
         */
        key: components['parameters']['settingKey'];
      };
      cookie?: never;
    };
    /**
     * Read one setting
     * @description Returns the value of one setting.
     */
    get: operations['readSetting'];
    put?: never;
    post?: never;
    /**
     * Delete one setting
     * @description Removes one setting; a setting that does not exist is not an error.
     */
    delete: operations['deleteSetting'];
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/spiders/list.json': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * List spiders
     * @description Lists the spiders of a project.
     */
    get: operations['listSpiders'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v2/projects/{project}/spiders/{spider}': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * @description Id of the project.
         * @example 123
         */
        project: components['parameters']['project'];
        /**
         * @description Id of the spider, the middle part of its jobs' keys. Its name is not accepted.
         * @example 1
         */
        spider: components['parameters']['spider'];
      };
      cookie?: never;
    };
    /**
     * Get a spider
     * @description Returns a spider with its tags, settings and the results of its last jobs.
     */
    get: operations['getSpider'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v2/projects/{project}/spiders/{spider}/tags': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * @description Id of the project.
         * @example 123
         */
        project: components['parameters']['project'];
        /**
         * @description Id of the spider, the middle part of its jobs' keys. Its name is not accepted.
         * @example 1
         */
        spider: components['parameters']['spider'];
      };
      cookie?: never;
    };
    get?: never;
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    /**
     * Change tags of a spider
     * @description Adds tags to a spider and removes others.
     */
    patch: operations['updateSpiderTags'];
    trace?: never;
  };
  '/ids/{project}/spider/{name}': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * @description Id of the project.
         * @example 123
         */
        project: components['parameters']['project'];
        /**
         * @description Name of the spider; the name of a script is `py:` and its file name.
         * @example books
         */
        name: components['parameters']['spiderName'];
      };
      cookie?: never;
    };
    /**
     * Get a spider id
     * @description Returns the id of the spider with a name. A name that the project does not have is not an error: the response is `null`, or a new id with `create`.
     */
    get: operations['getSpiderId'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/run.json': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Run a spider
     * @description Schedules a job and returns its key. The same spider with the same arguments is refused while the first job is pending or running. After that, it creates another job.
     */
    post: operations['runJob'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/schedule.json': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Schedule a job
     * @deprecated
     * @description Schedules a job like `runJob`, with the same fields. Deprecated. It was recorded in 2015, and an old class of the official client still uses it.
     */
    post: operations['scheduleJob'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/jobs/update.json': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Change tags of jobs
     * @description Adds tags to jobs, removes others, and returns how many jobs have changed.
     */
    post: operations['updateJobTags'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/jobs/list.json': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * List jobs in the app
     * @description Lists jobs of a project as the app sees them, newest first. Returns at most 100 jobs. To get all of them at once, read them as lines.
     */
    get: operations['listAppJobs'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/jobs/list.jl': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * List jobs as lines
     * @description Lists jobs of a project as the app sees them, one per line, after a line with a status.
     */
    get: operations['listAppJobLines'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/jobs/count.json': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Count jobs in the app
     * @description Counts jobs of a project, by default in all states but `deleted`.
     */
    get: operations['countAppJobs'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/jobs/stop.json': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Stop a job
     * @description Asks a running job to stop.
     */
    post: operations['stopJob'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/jobs/delete.json': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Delete jobs
     * @description Deletes jobs and returns how many were deleted.
     */
    post: operations['deleteJobs'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v2/projects/{project}/periodicjobs': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * @description Id of the project.
         * @example 123
         */
        project: components['parameters']['project'];
      };
      cookie?: never;
    };
    /**
     * List periodic jobs
     * @description Lists the periodic jobs of a project. We know the form of the pages from other lists of `/api/v2/`.
     */
    get: operations['listPeriodicJobs'];
    put?: never;
    /**
     * Create a periodic job
     * @description Creates a periodic job and returns it with its id.
     */
    post: operations['createPeriodicJob'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v2/projects/{project}/periodicjobs/{id}': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * @description Id of the project.
         * @example 123
         */
        project: components['parameters']['project'];
        /**
         * @description Id of the periodic job.
         * @example 7
         */
        id: components['parameters']['periodicJobId'];
      };
      cookie?: never;
    };
    /**
     * Get a periodic job
     * @description Returns one periodic job.
     */
    get: operations['getPeriodicJob'];
    put?: never;
    post?: never;
    /**
     * Delete a periodic job
     * @description Deletes a periodic job.
     */
    delete: operations['deletePeriodicJob'];
    options?: never;
    head?: never;
    /**
     * Change a periodic job
     * @description Changes some fields of a periodic job and does not change the others. `tasks` and `addtags` are replaced whole.
     */
    patch: operations['updatePeriodicJob'];
    trace?: never;
  };
  '/api/comments/{comment}': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * @description Id of the comment.
         * @example 12
         */
        comment: components['parameters']['commentId'];
      };
      cookie?: never;
    };
    get?: never;
    /**
     * Edit a comment
     * @description Changes the text of a comment.
     */
    put: operations['editComment'];
    post?: never;
    /**
     * Archive a comment
     * @description Archives a comment.
     */
    delete: operations['archiveComment'];
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/comments/{project}/stats': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * @description Id of the project.
         * @example 123
         */
        project: components['parameters']['project'];
      };
      cookie?: never;
    };
    /**
     * Count commented items
     * @description Counts, for each job of a project, the items with comments that are not archived.
     */
    get: operations['countComments'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/comments/{project}/{spider}/{job}': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * @description Id of the project.
         * @example 123
         */
        project: components['parameters']['project'];
        /**
         * @description Id of the spider, the middle part of its jobs' keys. Its name is not accepted.
         * @example 1
         */
        spider: components['parameters']['spider'];
        /**
         * @description Number of the job, the last part of its key.
         * @example 3
         */
        job: components['parameters']['job'];
      };
      cookie?: never;
    };
    /**
     * Read comments of a job
     * @description Returns all comments of a job, by item and field.
     */
    get: operations['readJobComments'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/comments/{project}/{spider}/{job}/{index}': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * @description Id of the project.
         * @example 123
         */
        project: components['parameters']['project'];
        /**
         * @description Id of the spider, the middle part of its jobs' keys. Its name is not accepted.
         * @example 1
         */
        spider: components['parameters']['spider'];
        /**
         * @description Number of the job, the last part of its key.
         * @example 3
         */
        job: components['parameters']['job'];
        /**
         * @description Position of the record in the job, from 0.
         * @example 0
         */
        index: components['parameters']['entryIndex'];
      };
      cookie?: never;
    };
    /**
     * Read comments of an item
     * @description Returns the comments of an item, including those of its fields.
     */
    get: operations['readItemComments'];
    put?: never;
    /**
     * Comment on an item
     * @description Adds a comment to an item.
     */
    post: operations['addItemComment'];
    /**
     * Archive comments of an item
     * @description Archives the comments of an item.
     */
    delete: operations['archiveItemComments'];
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/comments/{project}/{spider}/{job}/{index}/{field}': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * @description Id of the project.
         * @example 123
         */
        project: components['parameters']['project'];
        /**
         * @description Id of the spider, the middle part of its jobs' keys. Its name is not accepted.
         * @example 1
         */
        spider: components['parameters']['spider'];
        /**
         * @description Number of the job, the last part of its key.
         * @example 3
         */
        job: components['parameters']['job'];
        /**
         * @description Position of the record in the job, from 0.
         * @example 0
         */
        index: components['parameters']['entryIndex'];
        /**
         * @description Name of the item's field.
         * @example title
         */
        field: components['parameters']['itemField'];
      };
      cookie?: never;
    };
    /**
     * Read comments of a field
     * @description Returns the comments of an item's field.
     */
    get: operations['readFieldComments'];
    put?: never;
    /**
     * Comment on a field
     * @description Adds a comment to an item's field.
     */
    post: operations['addFieldComment'];
    /**
     * Archive comments of a field
     * @description Archives the comments of an item's field.
     */
    delete: operations['archiveFieldComments'];
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/jobq/{project}/list': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * @description Id of the project.
         * @example 123
         */
        project: components['parameters']['project'];
      };
      cookie?: never;
    };
    /**
     * List jobs
     * @description Lists jobs of a project, newest first; by default finished ones.
     */
    get: operations['listJobs'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/jobq/{project}/count': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * @description Id of the project.
         * @example 123
         */
        project: components['parameters']['project'];
      };
      cookie?: never;
    };
    /**
     * Count jobs
     * @description Counts jobs of a project; by default finished ones.
     */
    get: operations['countJobs'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/jobq/{project}/push': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * @description Id of the project.
         * @example 123
         */
        project: components['parameters']['project'];
      };
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Push jobs
     * @description Puts jobs into the queue directly and returns their keys. This does not use the app, its spider settings and its check for duplicates. If the `unique` of a job is already in use, the job comes back as a line with `error`, with status 200.
     */
    post: operations['pushJobs'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/jobq/{project}/update': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * @description Id of the project.
         * @example 123
         */
        project: components['parameters']['project'];
      };
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Change states of jobs
     * @description Moves jobs to another state and returns the previous state of each. The change has side effects: `running` sets `running_time` and `started_by`, `finished` sets `finished_time` and `completed_by`, `deleted` sets `deleted_time` and `deleted_by`. Any other field of a line is stored in the metadata of the job. No change of state is known to be refused.
     */
    post: operations['updateJobs'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/jobq/{project}/startjob': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * @description Id of the project.
         * @example 123
         */
        project: components['parameters']['project'];
      };
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Start the next job
     * @description Starts the next pending job of a project and returns its metadata. For workers. Within a priority, the job that came first is started first; we assume that a higher priority comes before a lower one. A new job may take a second to appear.
     */
    post: operations['startNextJob'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/jobq/{project}/cancel': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * @description Id of the project.
         * @example 123
         */
        project: components['parameters']['project'];
      };
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Cancel several jobs
     * @description Cancels jobs of a project and returns how many were affected. Without `count` the body is required. It should name at most 1000 jobs.
     */
    post: operations['cancelJobs'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/jobq/{project}/{spider}/{job}/cancel': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * @description Id of the project.
         * @example 123
         */
        project: components['parameters']['project'];
        /**
         * @description Id of the spider, the middle part of its jobs' keys. Its name is not accepted.
         * @example 1
         */
        spider: components['parameters']['spider'];
        /**
         * @description Number of the job, the last part of its key.
         * @example 3
         */
        job: components['parameters']['job'];
      };
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Cancel one job
     * @description Cancels one job. A pending job is finished at once. A running job has the state `running` until its worker stops it.
     */
    post: operations['cancelJob'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/jobq/{project}/summary': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * @description Id of the project.
         * @example 123
         */
        project: components['parameters']['project'];
      };
      cookie?: never;
    };
    /**
     * Summarize jobs
     * @description Returns the latest jobs of a project in each state, and how many there are.
     */
    get: operations['summarizeJobs'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/jobq/{project}/summary/{state}': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * @description Id of the project.
         * @example 123
         */
        project: components['parameters']['project'];
        /**
         * @description Only this state.
         * @example finished
         */
        state: components['parameters']['stateOfSummary'];
      };
      cookie?: never;
    };
    /**
     * Summarize jobs in a state
     * @description Returns the latest jobs of a project in one state, and how many there are.
     */
    get: operations['summarizeJobsInState'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/jobq/{project}/{spider}/summary': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * @description Id of the project.
         * @example 123
         */
        project: components['parameters']['project'];
        /**
         * @description Id of the spider, the middle part of its jobs' keys. Its name is not accepted.
         * @example 1
         */
        spider: components['parameters']['spider'];
      };
      cookie?: never;
    };
    /**
     * Summarize jobs of a spider
     * @description Returns the latest jobs of a spider in each state, and how many there are.
     */
    get: operations['summarizeSpiderJobs'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/jobq/{project}/{spider}/summary/{state}': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * @description Id of the project.
         * @example 123
         */
        project: components['parameters']['project'];
        /**
         * @description Id of the spider, the middle part of its jobs' keys. Its name is not accepted.
         * @example 1
         */
        spider: components['parameters']['spider'];
        /**
         * @description Only this state.
         * @example finished
         */
        state: components['parameters']['stateOfSummary'];
      };
      cookie?: never;
    };
    /**
     * Summarize a spider's state
     * @description Returns the latest jobs of a spider in one state, and how many there are.
     */
    get: operations['summarizeSpiderJobsInState'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/jobq/{project}/jobsummary': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * @description Id of the project.
         * @example 123
         */
        project: components['parameters']['project'];
      };
      cookie?: never;
    };
    /**
     * Get summaries of jobs
     * @description Returns short summaries of the jobs with the given keys.
     */
    get: operations['getJobSummaries'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/spiders/{project}/lastjobsummary': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * @description Id of the project.
         * @example 123
         */
        project: components['parameters']['project'];
      };
      cookie?: never;
    };
    /**
     * List last jobs
     * @description Returns the last job of each spider of a project.
     */
    get: operations['listLastJobs'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/spiders/{project}/{spider}/lastjobsummary': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * @description Id of the project.
         * @example 123
         */
        project: components['parameters']['project'];
        /**
         * @description Id of the spider, the middle part of its jobs' keys. Its name is not accepted.
         * @example 1
         */
        spider: components['parameters']['spider'];
      };
      cookie?: never;
    };
    /**
     * Get the last job
     * @description Returns the last job of a spider.
     */
    get: operations['listLastSpiderJobs'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/jobs/{project}/{spider}/{job}': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * @description Id of the project.
         * @example 123
         */
        project: components['parameters']['project'];
        /**
         * @description Id of the spider, the middle part of its jobs' keys. Its name is not accepted.
         * @example 1
         */
        spider: components['parameters']['spider'];
        /**
         * @description Number of the job, the last part of its key.
         * @example 3
         */
        job: components['parameters']['job'];
      };
      cookie?: never;
    };
    /**
     * Read all metadata
     * @description Returns everything that is known about a job.
     */
    get: operations['readJobMetadata'];
    put?: never;
    /**
     * Set several metadata fields
     * @description Sets several metadata fields of a job and does not change the others. Null is stored like any value.
     */
    post: operations['updateJobMetadata'];
    /**
     * Delete all metadata
     * @description Deletes all metadata of a job.
     */
    delete: operations['deleteJobMetadata'];
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/jobs/{project}/{spider}/{job}/{field}': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * @description Id of the project.
         * @example 123
         */
        project: components['parameters']['project'];
        /**
         * @description Id of the spider, the middle part of its jobs' keys. Its name is not accepted.
         * @example 1
         */
        spider: components['parameters']['spider'];
        /**
         * @description Number of the job, the last part of its key.
         * @example 3
         */
        job: components['parameters']['job'];
        /**
         * @description Name of the metadata field.
         * @example state
         */
        field: components['parameters']['metadataField'];
      };
      cookie?: never;
    };
    /**
     * Read one metadata field
     * @description Returns the value of one metadata field.
     */
    get: operations['readJobField'];
    put?: never;
    /**
     * Set one metadata field
     * @description Sets one metadata field. Null is stored like any value; deleting the field removes it.
     */
    post: operations['writeJobField'];
    /**
     * Delete one metadata field
     * @description Removes one metadata field; a field that does not exist is not an error.
     */
    delete: operations['deleteJobField'];
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/items/{project}': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * @description Id of the project.
         * @example 123
         */
        project: components['parameters']['project'];
      };
      cookie?: never;
    };
    /**
     * Read items of a project
     * @description Returns the items of all jobs of a project, one job after another. Set `count`: the response may be very long. To continue, send `startafter` with the key of the last item, which `meta=_key` shows.
     */
    get: operations['readProjectItems'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/items/{project}/{spider}': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * @description Id of the project.
         * @example 123
         */
        project: components['parameters']['project'];
        /**
         * @description Id of the spider, the middle part of its jobs' keys. Its name is not accepted.
         * @example 1
         */
        spider: components['parameters']['spider'];
      };
      cookie?: never;
    };
    /**
     * Read items of a spider
     * @description Returns the items of all jobs of a spider, one job after another. Set `count`: the response may be very long. To continue, send `startafter` with the key of the last item, which `meta=_key` shows.
     */
    get: operations['readSpiderItems'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/items/{project}/{spider}/{job}': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * @description Id of the project.
         * @example 123
         */
        project: components['parameters']['project'];
        /**
         * @description Id of the spider, the middle part of its jobs' keys. Its name is not accepted.
         * @example 1
         */
        spider: components['parameters']['spider'];
        /**
         * @description Number of the job, the last part of its key.
         * @example 3
         */
        job: components['parameters']['job'];
      };
      cookie?: never;
    };
    /**
     * Read items of a job
     * @description Returns the items of a job, in the order they were written. Without `count`, everything comes in one stream. To resume after a break, send `startafter` with the key of the last item, which `meta=_key` shows.
     */
    get: operations['readItems'];
    put?: never;
    /**
     * Write items
     * @description Stores items at the given positions of a job.
     */
    post: operations['writeItems'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/items/{project}/{spider}/{job}/stats': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * @description Id of the project.
         * @example 123
         */
        project: components['parameters']['project'];
        /**
         * @description Id of the spider, the middle part of its jobs' keys. Its name is not accepted.
         * @example 1
         */
        spider: components['parameters']['spider'];
        /**
         * @description Number of the job, the last part of its key.
         * @example 3
         */
        job: components['parameters']['job'];
      };
      cookie?: never;
    };
    /**
     * Count items
     * @description Returns how many items a job has, how large they are and which fields they have.
     */
    get: operations['getItemStats'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/items/{project}/{spider}/{job}/{index}': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * @description Id of the project.
         * @example 123
         */
        project: components['parameters']['project'];
        /**
         * @description Id of the spider, the middle part of its jobs' keys. Its name is not accepted.
         * @example 1
         */
        spider: components['parameters']['spider'];
        /**
         * @description Number of the job, the last part of its key.
         * @example 3
         */
        job: components['parameters']['job'];
        /**
         * @description Position of the record in the job, from 0.
         * @example 0
         */
        index: components['parameters']['entryIndex'];
      };
      cookie?: never;
    };
    /**
     * Read one item
     * @description Returns one item. In JSON it is an array with one element.
     */
    get: operations['readItem'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/items/{project}/{spider}/{job}/{index}/{field}': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * @description Id of the project.
         * @example 123
         */
        project: components['parameters']['project'];
        /**
         * @description Id of the spider, the middle part of its jobs' keys. Its name is not accepted.
         * @example 1
         */
        spider: components['parameters']['spider'];
        /**
         * @description Number of the job, the last part of its key.
         * @example 3
         */
        job: components['parameters']['job'];
        /**
         * @description Position of the record in the job, from 0.
         * @example 0
         */
        index: components['parameters']['entryIndex'];
        /**
         * @description Name of the item's field.
         * @example title
         */
        field: components['parameters']['itemField'];
      };
      cookie?: never;
    };
    /**
     * Read one field
     * @description Returns one field of an item as text. The service also returns one field of all items of a job, at `/items/{project}/{spider}/{job}/{field}`. This document does not describe that path, because its template is the same as that of a single item.
     */
    get: operations['readItemField'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/logs/{project}': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * @description Id of the project.
         * @example 123
         */
        project: components['parameters']['project'];
      };
      cookie?: never;
    };
    /**
     * Read logs of a project
     * @description Returns the logs of all jobs of a project, one job after another. Set `count`: the response may be very long. To continue, send `startafter` with the key of the last entry, which `meta=_key` shows.
     */
    get: operations['readProjectLogs'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/logs/{project}/{spider}': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * @description Id of the project.
         * @example 123
         */
        project: components['parameters']['project'];
        /**
         * @description Id of the spider, the middle part of its jobs' keys. Its name is not accepted.
         * @example 1
         */
        spider: components['parameters']['spider'];
      };
      cookie?: never;
    };
    /**
     * Read logs of a spider
     * @description Returns the logs of all jobs of a spider, one job after another. Set `count`: the response may be very long. To continue, send `startafter` with the key of the last entry, which `meta=_key` shows.
     */
    get: operations['readSpiderLogs'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/logs/{project}/{spider}/{job}': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * @description Id of the project.
         * @example 123
         */
        project: components['parameters']['project'];
        /**
         * @description Id of the spider, the middle part of its jobs' keys. Its name is not accepted.
         * @example 1
         */
        spider: components['parameters']['spider'];
        /**
         * @description Number of the job, the last part of its key.
         * @example 3
         */
        job: components['parameters']['job'];
      };
      cookie?: never;
    };
    /**
     * Read logs of a job
     * @description Returns the log of a job, in the order it was written. Without `count`, everything comes in one stream. To get the entries of a level and above, send a filter such as `filter=["level",">=",[30]]`. To resume after a break, send `startafter` with the key of the last entry, which `meta=_key` shows; MessagePack never has it.
     */
    get: operations['readLogs'];
    put?: never;
    /**
     * Write log entries
     * @description Stores log entries at the given positions of a job. To append, start at `totals.input_values` of the stats.
     */
    post: operations['writeLogs'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/logs/{project}/{spider}/{job}/stats': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * @description Id of the project.
         * @example 123
         */
        project: components['parameters']['project'];
        /**
         * @description Id of the spider, the middle part of its jobs' keys. Its name is not accepted.
         * @example 1
         */
        spider: components['parameters']['spider'];
        /**
         * @description Number of the job, the last part of its key.
         * @example 3
         */
        job: components['parameters']['job'];
      };
      cookie?: never;
    };
    /**
     * Count logs
     * @description Returns how many entries a log has, of each level, and how large it is.
     */
    get: operations['getLogStats'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/logs/{project}/{spider}/{job}/{index}': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * @description Id of the project.
         * @example 123
         */
        project: components['parameters']['project'];
        /**
         * @description Id of the spider, the middle part of its jobs' keys. Its name is not accepted.
         * @example 1
         */
        spider: components['parameters']['spider'];
        /**
         * @description Number of the job, the last part of its key.
         * @example 3
         */
        job: components['parameters']['job'];
        /**
         * @description Position of the record in the job, from 0.
         * @example 0
         */
        index: components['parameters']['entryIndex'];
      };
      cookie?: never;
    };
    /**
     * Read one log entry
     * @description Returns one log entry. In JSON it is an array with one element.
     */
    get: operations['readLog'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/requests/{project}': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * @description Id of the project.
         * @example 123
         */
        project: components['parameters']['project'];
      };
      cookie?: never;
    };
    /**
     * Read requests of a project
     * @description Returns the requests of all jobs of a project, one job after another. Set `count`: the response may be very long. To continue, send `startafter` with the key of the last request, which `meta=_key` shows.
     */
    get: operations['readProjectRequests'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/requests/{project}/{spider}': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * @description Id of the project.
         * @example 123
         */
        project: components['parameters']['project'];
        /**
         * @description Id of the spider, the middle part of its jobs' keys. Its name is not accepted.
         * @example 1
         */
        spider: components['parameters']['spider'];
      };
      cookie?: never;
    };
    /**
     * Read requests of a spider
     * @description Returns the requests of all jobs of a spider, one job after another. Set `count`: the response may be very long. To continue, send `startafter` with the key of the last request, which `meta=_key` shows.
     */
    get: operations['readSpiderRequests'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/requests/{project}/{spider}/{job}': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * @description Id of the project.
         * @example 123
         */
        project: components['parameters']['project'];
        /**
         * @description Id of the spider, the middle part of its jobs' keys. Its name is not accepted.
         * @example 1
         */
        spider: components['parameters']['spider'];
        /**
         * @description Number of the job, the last part of its key.
         * @example 3
         */
        job: components['parameters']['job'];
      };
      cookie?: never;
    };
    /**
     * Read requests of a job
     * @description Returns the requests that a job has made, in the order they were written. Without `count`, everything comes in one stream. To resume after a break, send `startafter` with the key of the last request, which `meta=_key` shows.
     */
    get: operations['readRequests'];
    put?: never;
    /**
     * Write requests
     * @description Stores requests at the given positions of a job.
     */
    post: operations['writeRequests'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/requests/{project}/{spider}/{job}/stats': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * @description Id of the project.
         * @example 123
         */
        project: components['parameters']['project'];
        /**
         * @description Id of the spider, the middle part of its jobs' keys. Its name is not accepted.
         * @example 1
         */
        spider: components['parameters']['spider'];
        /**
         * @description Number of the job, the last part of its key.
         * @example 3
         */
        job: components['parameters']['job'];
      };
      cookie?: never;
    };
    /**
     * Count requests
     * @description Returns how many requests a job has made, and which fields they have.
     */
    get: operations['getRequestStats'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/requests/{project}/{spider}/{job}/{index}': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * @description Id of the project.
         * @example 123
         */
        project: components['parameters']['project'];
        /**
         * @description Id of the spider, the middle part of its jobs' keys. Its name is not accepted.
         * @example 1
         */
        spider: components['parameters']['spider'];
        /**
         * @description Number of the job, the last part of its key.
         * @example 3
         */
        job: components['parameters']['job'];
        /**
         * @description Position of the record in the job, from 0.
         * @example 0
         */
        index: components['parameters']['entryIndex'];
      };
      cookie?: never;
    };
    /**
     * Read one request
     * @description Returns one request. In JSON it is an array with one element.
     */
    get: operations['readRequest'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/samples/{project}': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * @description Id of the project.
         * @example 123
         */
        project: components['parameters']['project'];
      };
      cookie?: never;
    };
    /**
     * Read samples of a project
     * @description Returns the samples of all jobs of a project, one job after another. Samples contain no keys, so you cannot see where the samples of one job end.
     */
    get: operations['readProjectSamples'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/samples/{project}/{spider}': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * @description Id of the project.
         * @example 123
         */
        project: components['parameters']['project'];
        /**
         * @description Id of the spider, the middle part of its jobs' keys. Its name is not accepted.
         * @example 1
         */
        spider: components['parameters']['spider'];
      };
      cookie?: never;
    };
    /**
     * Read samples of a spider
     * @description Returns the samples of all jobs of a spider, one job after another. Samples contain no keys, so you cannot see where the samples of one job end.
     */
    get: operations['readSpiderSamples'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/samples/{project}/{spider}/{job}': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * @description Id of the project.
         * @example 123
         */
        project: components['parameters']['project'];
        /**
         * @description Id of the spider, the middle part of its jobs' keys. Its name is not accepted.
         * @example 1
         */
        spider: components['parameters']['spider'];
        /**
         * @description Number of the job, the last part of its key.
         * @example 3
         */
        job: components['parameters']['job'];
      };
      cookie?: never;
    };
    /**
     * Read samples of a job
     * @description Returns the samples of a job, in the order they were written. Without `count`, everything comes in one stream. Samples contain no keys. To resume after a break, count them, and send `start` with the key of the next one.
     */
    get: operations['readSamples'];
    put?: never;
    /**
     * Write samples
     * @description Stores samples at the given positions of a job.
     */
    post: operations['writeSamples'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/samples/{project}/{spider}/{job}/{index}': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * @description Id of the project.
         * @example 123
         */
        project: components['parameters']['project'];
        /**
         * @description Id of the spider, the middle part of its jobs' keys. Its name is not accepted.
         * @example 1
         */
        spider: components['parameters']['spider'];
        /**
         * @description Number of the job, the last part of its key.
         * @example 3
         */
        job: components['parameters']['job'];
        /**
         * @description Position of the record in the job, from 0.
         * @example 0
         */
        index: components['parameters']['entryIndex'];
      };
      cookie?: never;
    };
    /**
     * Read one sample
     * @description Returns one sample. In JSON it is an array with one element.
     */
    get: operations['readSample'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/activity/projects': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Read activity of projects
     * @description Returns what has happened in several projects, newest first.
     */
    get: operations['readProjectsActivity'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/activity/{project}': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * @description Id of the project.
         * @example 123
         */
        project: components['parameters']['project'];
      };
      cookie?: never;
    };
    /**
     * Read activity of a project
     * @description Returns what has happened in a project, newest first.
     */
    get: operations['readActivity'];
    put?: never;
    /**
     * Add events
     * @description Adds events to the activity of a project. The last line becomes the newest event. If you send events twice, they are stored twice.
     */
    post: operations['addActivity'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/collections/{project}/list': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * @description Id of the project.
         * @example 123
         */
        project: components['parameters']['project'];
      };
      cookie?: never;
    };
    /**
     * List collections
     * @description Lists the collections of a project.
     */
    get: operations['listCollections'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/collections/{project}/delete': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * @description Id of the project.
         * @example 123
         */
        project: components['parameters']['project'];
      };
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Delete a collection
     * @description Deletes all records of the collections of a name, of every type.
     */
    post: operations['truncateCollection'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/collections/{project}/rename': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * @description Id of the project.
         * @example 123
         */
        project: components['parameters']['project'];
      };
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Rename a collection
     * @description Renames the collections of a name, of every type.
     */
    post: operations['renameCollection'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/collections/{project}/{type}/{name}': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * @description Id of the project.
         * @example 123
         */
        project: components['parameters']['project'];
        /**
         * @description Type of the collection. `s` keeps records as they are, `cs` (cached) deletes them after a month, `vs` (versioned) keeps up to three copies of each, `vcs` does both.
         * @example s
         */
        type: components['parameters']['typeOfCollection'];
        /**
         * @description Name of the collection.
         * @example prices
         */
        name: components['parameters']['nameOfCollection'];
      };
      cookie?: never;
    };
    /**
     * Read records
     * @description Returns records of a collection, by key. Without `count`, all records come in one stream, in the order of their keys as text. To resume after a break, send `startafter` with the key of the last record, which `meta=_key` shows.
     */
    get: operations['readCollection'];
    put?: never;
    /**
     * Write records
     * @description Stores records under their keys, and replaces existing ones. The first record creates the collection.
     */
    post: operations['writeCollection'];
    /**
     * Delete records by condition
     * @description Deletes the records that meet all conditions; without conditions, all records. Takes several calls for a large collection.
     */
    delete: operations['deleteFromCollection'];
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/collections/{project}/{type}/{name}/deleted': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * @description Id of the project.
         * @example 123
         */
        project: components['parameters']['project'];
        /**
         * @description Type of the collection. `s` keeps records as they are, `cs` (cached) deletes them after a month, `vs` (versioned) keeps up to three copies of each, `vcs` does both.
         * @example s
         */
        type: components['parameters']['typeOfCollection'];
        /**
         * @description Name of the collection.
         * @example prices
         */
        name: components['parameters']['nameOfCollection'];
      };
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Delete records by key
     * @description Deletes the records of the given keys; keys that do not exist are not an error.
     */
    post: operations['deleteRecords'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/collections/{project}/{type}/{name}/count': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * @description Id of the project.
         * @example 123
         */
        project: components['parameters']['project'];
        /**
         * @description Type of the collection. `s` keeps records as they are, `cs` (cached) deletes them after a month, `vs` (versioned) keeps up to three copies of each, `vcs` does both.
         * @example s
         */
        type: components['parameters']['typeOfCollection'];
        /**
         * @description Name of the collection.
         * @example prices
         */
        name: components['parameters']['nameOfCollection'];
      };
      cookie?: never;
    };
    /**
     * Count records
     * @description Counts the records that meet all conditions. Takes several calls for a large collection.
     */
    get: operations['countRecords'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/collections/{project}/{type}/{name}/scan': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * @description Id of the project.
         * @example 123
         */
        project: components['parameters']['project'];
        /**
         * @description Type of the collection. `s` keeps records as they are, `cs` (cached) deletes them after a month, `vs` (versioned) keeps up to three copies of each, `vcs` does both.
         * @example s
         */
        type: components['parameters']['typeOfCollection'];
        /**
         * @description Name of the collection.
         * @example prices
         */
        name: components['parameters']['nameOfCollection'];
      };
      cookie?: never;
    };
    /**
     * Scan a collection
     * @description Returns the records that meet all conditions, a part at a time.
     */
    get: operations['scanCollection'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/collections/{project}/{type}/{name}/{key}': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * @description Id of the project.
         * @example 123
         */
        project: components['parameters']['project'];
        /**
         * @description Type of the collection. `s` keeps records as they are, `cs` (cached) deletes them after a month, `vs` (versioned) keeps up to three copies of each, `vcs` does both.
         * @example s
         */
        type: components['parameters']['typeOfCollection'];
        /**
         * @description Name of the collection.
         * @example prices
         */
        name: components['parameters']['nameOfCollection'];
        /**
         * @description Key of the record. `count`, `deleted` and `scan` are other paths, so a record with such a key cannot be reached here.
         * @example middlemarch
         */
        key: components['parameters']['keyOfRecord'];
      };
      cookie?: never;
    };
    /**
     * Read one record
     * @description Returns one record. In JSON it is an array with one element.
     */
    get: operations['readRecord'];
    put?: never;
    /**
     * Write one record
     * @description Stores one record under its key, and replaces an existing one.
     */
    post: operations['writeRecord'];
    /**
     * Delete one record
     * @description Deletes one record; a key that does not exist is not an error.
     */
    delete: operations['deleteRecord'];
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/collections/{project}/{type}/{name}/{key}/value': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * @description Id of the project.
         * @example 123
         */
        project: components['parameters']['project'];
        /**
         * @description Type of the collection. `s` keeps records as they are, `cs` (cached) deletes them after a month, `vs` (versioned) keeps up to three copies of each, `vcs` does both.
         * @example s
         */
        type: components['parameters']['typeOfCollection'];
        /**
         * @description Name of the collection.
         * @example prices
         */
        name: components['parameters']['nameOfCollection'];
        /**
         * @description Key of the record. `count`, `deleted` and `scan` are other paths, so a record with such a key cannot be reached here.
         * @example middlemarch
         */
        key: components['parameters']['keyOfRecord'];
      };
      cookie?: never;
    };
    /**
     * Read the value
     * @description Returns the field `value` of one record as text.
     */
    get: operations['readRecordValue'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/hcf/{project}/list': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * @description Id of the project.
         * @example 123
         */
        project: components['parameters']['project'];
      };
      cookie?: never;
    };
    /**
     * List frontiers
     * @description Lists the names of the frontiers of a project.
     */
    get: operations['listFrontiers'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/hcf/{project}/{frontier}/list': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * @description Id of the project.
         * @example 123
         */
        project: components['parameters']['project'];
        /**
         * @description Name of the frontier.
         * @example books
         */
        frontier: components['parameters']['frontier'];
      };
      cookie?: never;
    };
    /**
     * List slots
     * @description Lists the names of the slots of a frontier.
     */
    get: operations['listSlots'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/hcf/{project}/{frontier}/s/{slot}': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * @description Id of the project.
         * @example 123
         */
        project: components['parameters']['project'];
        /**
         * @description Name of the frontier.
         * @example books
         */
        frontier: components['parameters']['frontier'];
        /**
         * @description Name of the slot. Any string, usually a host name.
         * @example books.example
         */
        slot: components['parameters']['slot'];
      };
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Add requests
     * @description Queues requests that the slot does not know yet, and returns how many there were. Known fingerprints are ignored, so it is safe to send the same body again. But the second response does not count what the first one has added. The first request creates the frontier and the slot.
     */
    post: operations['addFrontierRequests'];
    /**
     * Delete a slot
     * @description Deletes a slot with all its data; a slot that does not exist is not an error.
     */
    delete: operations['deleteSlot'];
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/hcf/{project}/{frontier}/s/{slot}/q': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * @description Id of the project.
         * @example 123
         */
        project: components['parameters']['project'];
        /**
         * @description Name of the frontier.
         * @example books
         */
        frontier: components['parameters']['frontier'];
        /**
         * @description Name of the slot. Any string, usually a host name.
         * @example books.example
         */
        slot: components['parameters']['slot'];
      };
      cookie?: never;
    };
    /**
     * Read batches
     * @description Returns the queue of a slot in batches, lowest `p` first, then oldest. Reading does not remove anything: the same batches come again until they are deleted.
     */
    get: operations['readQueue'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/hcf/{project}/{frontier}/s/{slot}/q/deleted': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * @description Id of the project.
         * @example 123
         */
        project: components['parameters']['project'];
        /**
         * @description Name of the frontier.
         * @example books
         */
        frontier: components['parameters']['frontier'];
        /**
         * @description Name of the slot. Any string, usually a host name.
         * @example books.example
         */
        slot: components['parameters']['slot'];
      };
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Delete batches
     * @description Deletes batches from the queue of a slot; their fingerprints stay known.
     */
    post: operations['deleteBatches'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/hcf/{project}/{frontier}/s/{slot}/q/count': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * @description Id of the project.
         * @example 123
         */
        project: components['parameters']['project'];
        /**
         * @description Name of the frontier.
         * @example books
         */
        frontier: components['parameters']['frontier'];
        /**
         * @description Name of the slot. Any string, usually a host name.
         * @example books.example
         */
        slot: components['parameters']['slot'];
      };
      cookie?: never;
    };
    /**
     * Count queued requests
     * @description Counts the requests in the queue of a slot.
     */
    get: operations['countQueue'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/hcf/{project}/{frontier}/s/{slot}/f': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * @description Id of the project.
         * @example 123
         */
        project: components['parameters']['project'];
        /**
         * @description Name of the frontier.
         * @example books
         */
        frontier: components['parameters']['frontier'];
        /**
         * @description Name of the slot. Any string, usually a host name.
         * @example books.example
         */
        slot: components['parameters']['slot'];
      };
      cookie?: never;
    };
    /**
     * Read fingerprints
     * @description Returns the fingerprints that a slot knows, in their order as text. Fingerprints stay when their requests leave the queue.
     */
    get: operations['readFingerprints'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/system/ts': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Get the time
     * @description Returns the time of the service. Needs no key.
     */
    get: operations['getServerTime'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
}
export type webhooks = Record<string, never>;
export interface components {
  schemas: {
    /**
     * @example {
     *       "status": "ok",
     *       "projects": [
     *         123,
     *         456
     *       ]
     *     }
     */
    ProjectList: {
      /** @constant */
      status: 'ok';
      /** @description Project ids, in no defined order. */
      projects: number[];
    };
    /**
     * @description The state of a job. You can read a deleted job until the service cleans up.
     * @example finished
     * @enum {string}
     */
    JobState: 'pending' | 'running' | 'finished' | 'deleted';
    /**
     * @description How many jobs a project has in each state, and whether it can run more.
     * @example {
     *       "project": 123,
     *       "pending": 1,
     *       "running": 1,
     *       "finished": 4,
     *       "has_capacity": true,
     *       "running_units_count": 1,
     *       "pending_units_max": null
     *     }
     */
    ProjectSummary: {
      /** @description Project id. */
      project: number;
      /** @description Pending jobs. */
      pending: number;
      /** @description Running jobs. */
      running: number;
      /** @description Finished jobs. */
      finished: number;
      /** @description Whether the project can run more jobs. */
      has_capacity: boolean;
      /** @description Units in use by running jobs. Only in the summary of a single project. */
      running_units_count?: number;
      /** @description Only in the summary of a single project; recordings have only null. */
      pending_units_max?: number | null;
    };
    /**
     * @description Any JSON value.
     * @example finished
     * @example 2
     * @example null
     * @example [
     *       "daily"
     *     ]
     * @example {
     *       "category": "poetry"
     *     }
     */
    JsonValue: Json;
    /**
     * @description A JSON object with any fields.
     * @example {
     *       "category": "poetry",
     *       "pages": 3
     *     }
     */
    JsonObject: {
      [key: string]: components['schemas']['JsonValue'];
    };
    /** @description Scrapy settings of a project, and what its organization adds. */
    ScrapySettings: {
      /** @description Settings of the project, by name. */
      project_settings?: components['schemas']['JsonObject'];
      /** @description Settings of the organization, by name. */
      organization_settings?: components['schemas']['JsonObject'];
      /** @description Addons that are enabled. Their form is not known. */
      enabled_addons?: components['schemas']['JsonValue'];
    } & {
      [key: string]: components['schemas']['JsonValue'];
    };
    /**
     * Format: int64
     * @description UNIX time in milliseconds, UTC.
     * @example 1760010000000
     */
    Timestamp: number;
    /** @description Settings of the platform for a project, not Scrapy settings. Some are read-only. */
    ProjectSettings: {
      /**
       * @description How long a job may run, probably in hours.
       * @example 24
       */
      job_runtime_limit?: number;
      /**
       * @description Default units of a job.
       * @example 1
       */
      default_job_units?: number;
      /**
       * @description Groups of workers, by name.
       * @example [
       *       "kumo"
       *     ]
       */
      botgroups?: string[];
      created?: components['schemas']['Timestamp'];
    } & {
      [key: string]: components['schemas']['JsonValue'];
    };
    /**
     * @description Tags, in no defined order.
     * @example [
     *       "daily",
     *       "eu"
     *     ]
     */
    Tags: string[];
    /**
     * @description A spider in the list of spiders.
     * @example {
     *       "id": "books",
     *       "tags": [
     *         "daily"
     *       ],
     *       "type": "manual",
     *       "version": "1a2b3c4-main"
     *     }
     */
    SpiderEntry: {
      /** @description The **name** of the spider, although the field is called `id`. */
      id: string;
      tags: components['schemas']['Tags'];
      /** @description How it was created; `manual` for deployed code. */
      type: string;
      /** @description Version of the code it was deployed with. */
      version: string | null;
    };
    SpiderList: {
      /** @constant */
      status: 'ok';
      /** @description The spiders, in no defined order. */
      spiders: components['schemas']['SpiderEntry'][];
    };
    /** @description A spider with its settings and the results of its last jobs. */
    SpiderDetails: {
      /**
       * @description Id in the app's database. Not the one in paths and job keys.
       * @example 84
       */
      id: number;
      /**
       * @description The spider's id in paths and job keys.
       * @example 1
       */
      jobq_id: number;
      /** @example books */
      name: string;
      project: {
        id: number;
        name: string;
      };
      /** @description How it was created; `manual` for deployed code. */
      type: string;
      /** @description Version of the code it was deployed with. */
      version?: string | null;
      tags: components['schemas']['Tags'];
      /** @description Scrapy settings of this spider. */
      settings?: components['schemas']['JsonObject'];
      stats?: components['schemas']['JsonObject'];
      archived?: boolean;
      deleted?: boolean;
      /** Format: date-time */
      created_at?: string;
      /** Format: date-time */
      modified_at?: string;
      /** @description Default units of a job; null means the default of the project. */
      default_kumo_units?: number | null;
      first_run?: string | null;
      last_run?: string | null;
      /** @description The last job; null if the spider has not run. */
      last_job_id?: components['schemas']['JsonValue'];
      /** @description Why the last job closed. */
      last_outcome?: string | null;
      last_item_count?: number | null;
      last_response_count?: number | null;
      last_error_count?: number | null;
      avg_item_count?: number | null;
      avg_response_count?: number | null;
      avg_runtime?: number | null;
      /** @description How often each field occurs. */
      fields_count?: components['schemas']['JsonObject'];
    } & {
      [key: string]: components['schemas']['JsonValue'];
    };
    /**
     * @description Tags to add and to remove. One of them may be missing, but there must be at least one change.
     * @example {
     *       "add": [
     *         "daily"
     *       ],
     *       "remove": [
     *         "draft"
     *       ]
     *     }
     */
    SpiderTagsUpdate: {
      add?: components['schemas']['Tags'];
      remove?: components['schemas']['Tags'];
    };
    /** @description An error of the app about the body of a `/api/v2/` call. */
    ValidationError: {
      /**
       * @description What is wrong with the body as a whole.
       * @example [
       *       "At least one of \"add\" or \"remove\" arguments must not be empty"
       *     ]
       */
      non_field_errors?: string[];
    } & {
      [key: string]: components['schemas']['JsonValue'];
    };
    /**
     * @description 0 is the lowest, 4 the highest, 2 the default. Within a priority, the job that came first is started first.
     * @default 2
     * @example 2
     * @enum {integer}
     */
    Priority: 0 | 1 | 2 | 3 | 4;
    /**
     * @description A job to schedule. Any other field is an argument of the spider.
     * @example {
     *       "project": 123,
     *       "spider": "books",
     *       "category": "poetry"
     *     }
     */
    NewRun: {
      project: number;
      /** @description Name of the spider, or `py:` and the name of a script. Required without `jobq_id`. */
      spider?: string;
      /** @description Id of the spider, instead of its name. */
      jobq_id?: number;
      /** @description Scrapy Cloud units to run on. Default: the project's setting `default_job_units`, else 1. */
      units?: number;
      priority?: components['schemas']['Priority'];
      add_tag?: components['schemas']['Tags'];
      /** @description Command line of a script. */
      cmd_args?: string;
      /** @description Scrapy settings of this job, over those of the spider and the project. JSON text on the wire. */
      job_settings?: {
        [key: string]: unknown;
      };
      /** @description Fields for the job's metadata. `state` (`pending`, `running` or `finished`) creates the job in that state. JSON text on the wire. */
      meta?: {
        [key: string]: unknown;
      };
      /** @description Environment variables of the job. JSON text on the wire. */
      environment?: {
        [key: string]: string;
      };
    } & {
      [key: string]: unknown;
    };
    /**
     * @description `project/spider/job`: three numbers, the spider by its id.
     * @example 123/1/3
     */
    JobKey: string;
    /**
     * @example {
     *       "status": "ok",
     *       "jobid": "123/1/4"
     *     }
     */
    RunResult: {
      /** @constant */
      status: 'ok';
      jobid: components['schemas']['JobKey'];
    };
    /** @description An error of the app, for paths that end in `.json`. */
    AppError: {
      /**
       * @description Anything but `ok`; `error` and `badrequest` are known.
       * @example badrequest
       */
      status: string;
      /**
       * @description The error message.
       * @example invalid value for project: invalid
       */
      message: string;
    };
    /**
     * @description Which jobs to change: at least one of `job`, `spider`, `state`, `has_tag` and `lacks_tag`; and at least one tag to add or remove.
     * @example {
     *       "project": 123,
     *       "job": [
     *         "123/1/3"
     *       ],
     *       "add_tag": [
     *         "checked"
     *       ]
     *     }
     */
    JobTagsUpdate: {
      project: number;
      /** @description Keys of the jobs. */
      job?: components['schemas']['JobKey'][];
      /** @description Jobs of the spider with this name. */
      spider?: string;
      state?: components['schemas']['JobState'];
      /** @description Jobs with any of these tags. */
      has_tag?: string[];
      /** @description Jobs with none of these tags. */
      lacks_tag?: string[];
      add_tag?: components['schemas']['Tags'];
      remove_tag?: components['schemas']['Tags'];
    };
    /**
     * @example {
     *       "status": "ok",
     *       "count": 1
     *     }
     */
    JobTagsResult: {
      /** @constant */
      status: 'ok';
      /** @description Jobs changed. */
      count: number;
    };
    /**
     * @description A job as the app lists it.
     * @example {
     *       "id": "123/1/3",
     *       "spider": "books",
     *       "state": "finished",
     *       "tags": [
     *         "daily"
     *       ],
     *       "items_scraped": 5,
     *       "started_time": "2025-10-09T10:00:02",
     *       "updated_time": "2025-10-09T10:00:35",
     *       "close_reason": "finished"
     *     }
     */
    AppJob: {
      /** @description The job's key. */
      id: components['schemas']['JobKey'];
      /** @description Name of the spider. */
      spider: string;
      state: components['schemas']['JobState'];
      priority?: components['schemas']['Priority'];
      /** @description Version of the code the job runs. */
      version?: string;
      /** @description How the spider was created; `manual` for deployed code. */
      spider_type?: string;
      /** @description Arguments of the spider. */
      spider_args?: components['schemas']['JsonObject'];
      tags?: components['schemas']['Tags'];
      /** @description Log entries. */
      logs?: number;
      /** @description Items scraped. */
      items_scraped?: number;
      /** @description Pages crawled. */
      responses_received?: number;
      /** @description Errors logged. */
      errors_count?: number;
      /** @description Milliseconds, probably from the last change of state to now, as in the queue. */
      elapsed?: number;
      /** @description When it began to run, in UTC, like `2025-10-09T10:00:02`. */
      started_time?: string;
      /** @description When it last changed, in the same form. */
      updated_time?: string;
      /** @description Why a finished job ended; `finished` if it ended normally. */
      close_reason?: string;
    };
    AppJobList: {
      /** @constant */
      status: 'ok';
      /**
       * @description Jobs in this response.
       * @example 2
       */
      count?: number;
      /**
       * @description Not the number of all jobs: recordings show that it depends on `count`.
       * @example 2
       */
      total?: number;
      /** @description The jobs, newest first. */
      jobs: components['schemas']['AppJob'][];
    };
    /**
     * @description The first line of a list of jobs. A `status` other than `ok` is an error.
     * @example {
     *       "status": "ok",
     *       "count": 2,
     *       "total": 2
     *     }
     */
    AppJobsHead: {
      /** @constant */
      status: 'ok';
      /** @description Jobs in this response. */
      count?: number;
      total?: number;
    };
    /**
     * @description The head of the list in the first line, a job in every other.
     * @example {
     *       "status": "ok",
     *       "count": 2,
     *       "total": 2
     *     }
     */
    AppJobLine: components['schemas']['AppJobsHead'] | components['schemas']['AppJob'];
    AppJobCount: {
      /** @constant */
      status: 'ok';
      /**
       * @description Jobs that meet the conditions.
       * @example 4
       */
      total: number;
    };
    /**
     * @example {
     *       "project": 123,
     *       "job": "123/2/2"
     *     }
     */
    JobStop: {
      project: number;
      job: components['schemas']['JobKey'];
    };
    JobStopResult: {
      /** @constant */
      status: 'ok';
    };
    /**
     * @example {
     *       "project": 123,
     *       "job": [
     *         "123/1/1",
     *         "123/1/2"
     *       ]
     *     }
     */
    JobDeletion: {
      project: number;
      /** @description Keys of the jobs. */
      job: components['schemas']['JobKey'][];
    };
    JobDeletionResult: {
      /** @constant */
      status: 'ok';
      /**
       * @description Jobs deleted; jobs that do not exist do not count.
       * @example 2
       */
      count: number;
    };
    /**
     * @description Whether its tasks are spiders or scripts.
     * @example spider
     * @enum {string}
     */
    PeriodicJobType: 'spider' | 'script';
    /**
     * @description When to run, in UTC: minute, hour, day of the month, month and day of the week, separated by one space. Each is one number, or `*` for any. Ranges, steps and lists are refused: for several times, create several periodic jobs. The numbers that each field may have are not documented. We assume those of other crons: 0 to 59, 0 to 23, 1 to 31, 1 to 12, and 0 to 7 from Sunday, where 7 is Sunday, too.
     * @example 0 9 * * 1
     */
    Cron: string;
    /**
     * @description A spider or a script to run.
     * @example {
     *       "name": "books",
     *       "priority": 2,
     *       "spider_args": {
     *         "category": "fiction"
     *       }
     *     }
     */
    PeriodicJobTask: {
      /** @description Name of the spider or script. */
      name: string;
      priority?: components['schemas']['Priority'];
      /** @description Arguments of the spider. */
      spider_args?: components['schemas']['JsonObject'];
      /** @description Command line of the script. */
      script_args?: string;
      /** @description Id of the spider or script, the middle part of its jobs' keys. */
      jobq_id?: number;
    };
    /** @description Tasks that run on a schedule. The fields are documented. Which of them it always has is an assumption. */
    PeriodicJob: {
      /** @example 7 */
      id: number;
      /** @example 123 */
      project: number;
      type: components['schemas']['PeriodicJobType'];
      cron: components['schemas']['Cron'];
      /** @description What to run each time. */
      tasks: components['schemas']['PeriodicJobTask'][];
      /** @description Whether it is disabled. */
      disabled: boolean;
      /** @description What it is for. */
      description?: string;
      /** @description Tags for every job it starts. */
      addtags?: components['schemas']['Tags'];
    };
    /** @description A page of periodic jobs. */
    PeriodicJobPage: {
      results: components['schemas']['PeriodicJob'][];
      /** @description Periodic jobs on all pages. */
      count?: number;
      /** @description URL of the next page; null or missing on the last page. */
      next?: string | null;
      /** @description URL of the previous page. */
      previous?: string | null;
    };
    /**
     * @description Tasks that run on a schedule. The fields are documented. Which of them are required is an assumption.
     * @example {
     *       "type": "spider",
     *       "cron": "0 9 * * 1",
     *       "tasks": [
     *         {
     *           "name": "books"
     *         }
     *       ]
     *     }
     */
    NewPeriodicJob: {
      type: components['schemas']['PeriodicJobType'];
      cron: components['schemas']['Cron'];
      /** @description What to run each time. */
      tasks: components['schemas']['PeriodicJobTask'][];
      /** @description Whether it is disabled. */
      disabled?: boolean;
      /** @description What it is for. */
      description?: string;
      /** @description Tags for every job it starts. */
      addtags?: components['schemas']['Tags'];
    };
    /**
     * @description Fields of a periodic job to change; the others do not change.
     * @example {
     *       "disabled": true
     *     }
     */
    PeriodicJobChange: {
      type?: components['schemas']['PeriodicJobType'];
      cron?: components['schemas']['Cron'];
      /** @description What to run each time. Replaces all tasks. */
      tasks?: components['schemas']['PeriodicJobTask'][];
      /** @description Whether it is disabled. */
      disabled?: boolean;
      /** @description What it is for. */
      description?: string;
      /** @description Tags for every job it starts. */
      addtags?: components['schemas']['Tags'];
    };
    /**
     * @example {
     *       "text": "The price is without tax."
     *     }
     */
    CommentText: {
      text: string;
    };
    /** @description For each job with comments, by its key, how many of its items have a comment that is not archived. */
    CommentCounts: {
      [key: string]: number;
    };
    /** @description A comment on an item, or on one of its fields. The fields are documented. That a comment always has all of them, and the form of its times, are assumptions. */
    Comment: {
      /** @example 12 */
      id: number;
      /** @example The price is without tax. */
      text: string;
      /** @example reader */
      author: string;
      /** @description URL of the author's picture. */
      avatar: string;
      /** @description When it was made. */
      created: string;
      /** @description When it was archived; null if it is not. */
      archived: string | null;
      /** @description Whether it can be edited. */
      editable: boolean;
    };
    /** @description Comments of a job, under the position of their item, `0`, or that and the name of a field, `0/price`. */
    JobComments: {
      [key: string]: components['schemas']['Comment'][];
    };
    /**
     * @description A short summary of a job. With `jobmeta`, it has only `key`, `ts`, `state`, `elapsed` and the metadata fields that you ask for.
     * @example {
     *       "key": "123/1/3",
     *       "ts": 1760004035210,
     *       "state": "finished",
     *       "elapsed": 5964790,
     *       "spider": "books",
     *       "close_reason": "finished",
     *       "items": 5
     *     }
     */
    JobSummary: {
      key: components['schemas']['JobKey'];
      /** @description When the job entered its state. */
      ts: components['schemas']['Timestamp'];
      state: components['schemas']['JobState'];
      /** @description Milliseconds from `ts` to this response. */
      elapsed: number;
      /** @description Name of the spider. */
      spider?: string;
      pending_time?: components['schemas']['Timestamp'];
      running_time?: components['schemas']['Timestamp'];
      finished_time?: components['schemas']['Timestamp'];
      /** @description Why a finished job ended; `finished` if it ended normally. */
      close_reason?: string;
      /** @description Version of the code the job runs. */
      version?: string;
      /** @description Items scraped. Like the other counters, it may be missing if it is 0. */
      items?: number;
      /** @description Pages crawled. */
      pages?: number;
      /** @description Log entries. */
      logs?: number;
      /** @description Errors logged. */
      errors?: number;
      tags?: components['schemas']['Tags'];
    } & {
      [key: string]: components['schemas']['JsonValue'];
    };
    /**
     * @description A job to put into the queue. Other fields are stored in the job's metadata.
     * @example {
     *       "spider": "books",
     *       "priority": 3,
     *       "spider_args": {
     *         "category": "poetry"
     *       }
     *     }
     */
    NewJob: {
      /** @description Name of the spider. A new name gets a new id. */
      spider: string;
      /** @description The first state; `pending` by default. */
      state?: components['schemas']['JobState'];
      priority?: components['schemas']['Priority'];
      /** @description Scrapy Cloud units to run on. */
      units?: number;
      tags?: components['schemas']['Tags'];
      /** @description Two pending or running jobs of a project cannot have the same value. If it is null or missing, there is no check. */
      unique?: string | null;
      spider_args?: components['schemas']['JsonObject'];
    } & {
      [key: string]: components['schemas']['JsonValue'];
    };
    /**
     * @description A job that is now in the queue.
     * @example {
     *       "key": "123/1/4",
     *       "auth": null
     *     }
     */
    PushedJob: {
      key: components['schemas']['JobKey'];
      /** @description Token for the job's own data, if it begins as `running`. */
      auth?: string | null;
    } & {
      [key: string]: components['schemas']['JsonValue'];
    };
    /**
     * @description A job that was refused, although the status is 200.
     * @example {
     *       "request": {
     *         "spider": "books",
     *         "unique": "books-daily"
     *       },
     *       "error": "Active job exists with key books-daily"
     *     }
     */
    RefusedJob: {
      request: components['schemas']['NewJob'];
      /** @description The reason. */
      error: string;
    };
    /**
     * @description The result of one pushed job.
     * @example {
     *       "key": "123/1/4",
     *       "auth": null
     *     }
     */
    PushResult: components['schemas']['PushedJob'] | components['schemas']['RefusedJob'];
    /** @description An error of the queue service. */
    JobqError: {
      /**
       * @description Name of the status.
       * @example Unauthorized
       */
      error: string;
      /**
       * @description The error message.
       * @example Unauthorized
       */
      message: string;
    };
    /**
     * @description A change of a job's state. `running` also sets `running_time` and `started_by`, `finished` sets `finished_time` and `completed_by`, `deleted` sets `deleted_time` and `deleted_by`. Other fields are stored in the job's metadata.
     * @example {
     *       "key": "123/1/3",
     *       "state": "deleted"
     *     }
     */
    JobUpdate: {
      /** @description Key of a job; or `project/spider`, for all jobs of the spider. */
      key: string;
      state: components['schemas']['JobState'];
      /** @description Why the job is finished. */
      close_reason?: string;
    } & {
      [key: string]: components['schemas']['JsonValue'];
    };
    /**
     * @description A job that was changed.
     * @example {
     *       "key": "123/1/3",
     *       "prevstate": "finished"
     *     }
     */
    JobUpdateResult: {
      key: components['schemas']['JobKey'];
      /** @description The previous state. */
      prevstate: components['schemas']['JobState'];
    };
    /**
     * @description Which job to start. Other fields are stored in the job's metadata.
     * @example {
     *       "botgroup": "kumo"
     *     }
     */
    JobStart: {
      /** @description Only a job for this group of workers. */
      botgroup?: string;
    } & {
      [key: string]: components['schemas']['JsonValue'];
    };
    /**
     * @description Arguments of a spider. Those of jobs that `run.json` has created are strings.
     * @example {
     *       "category": "poetry"
     *     }
     */
    SpiderArguments: {
      [key: string]: string | number | boolean;
    };
    /**
     * @description Scrapy's own counters at the end of a job. They are Scrapy's usual names; a spider or an extension may add others, and any may be missing. Times are milliseconds with a fraction.
     * @example {
     *       "start_time": 1760004003021.512,
     *       "finish_time": 1760004034102.774,
     *       "elapsed_time_seconds": 31.081262,
     *       "finish_reason": "finished",
     *       "item_scraped_count": 5,
     *       "downloader/request_count": 8,
     *       "downloader/response_status_count/200": 8,
     *       "log_count/INFO": 12
     *     }
     */
    ScrapyStats: {
      start_time?: number;
      finish_time?: number;
      elapsed_time_seconds?: number;
      /** @description Why the spider closed; `finished` if it ended normally. */
      finish_reason?: string;
      item_scraped_count?: number;
      item_dropped_count?: number;
      response_received_count?: number;
      request_depth_max?: number;
      'downloader/request_count'?: number;
      'downloader/request_bytes'?: number;
      'downloader/request_method_count/GET'?: number;
      'downloader/request_method_count/POST'?: number;
      'downloader/response_count'?: number;
      'downloader/response_bytes'?: number;
      'downloader/response_status_count/200'?: number;
      'downloader/response_status_count/301'?: number;
      'downloader/response_status_count/302'?: number;
      'downloader/response_status_count/403'?: number;
      'downloader/response_status_count/404'?: number;
      'downloader/response_status_count/429'?: number;
      'downloader/response_status_count/500'?: number;
      'downloader/response_status_count/503'?: number;
      'downloader/exception_count'?: number;
      'dupefilter/filtered'?: number;
      'httperror/response_ignored_count'?: number;
      'offsite/filtered'?: number;
      'retry/count'?: number;
      'retry/max_reached'?: number;
      'robotstxt/forbidden'?: number;
      'scheduler/enqueued'?: number;
      'scheduler/dequeued'?: number;
      'log_count/DEBUG'?: number;
      'log_count/INFO'?: number;
      'log_count/WARNING'?: number;
      'log_count/ERROR'?: number;
      'log_count/CRITICAL'?: number;
      /** @description In bytes. */
      'memusage/max'?: number;
      /** @description In bytes. */
      'memusage/startup'?: number;
    } & {
      [key: string]: components['schemas']['JsonValue'];
    };
    /**
     * @description Everything that is known about a job. Other fields come from its creator, its spider or a client.
     * @example {
     *       "project": 123,
     *       "spider": "books",
     *       "state": "running",
     *       "priority": 2,
     *       "tags": []
     *     }
     */
    JobMetadataRecord: {
      project?: number;
      /** @description Name of the spider. */
      spider?: string;
      /** @description Changed by updating the job in the queue, not by writing metadata. */
      readonly state?: components['schemas']['JobState'];
      priority?: components['schemas']['Priority'];
      /** @description Scrapy Cloud units it runs on. */
      units?: number;
      tags?: components['schemas']['Tags'];
      pending_time?: components['schemas']['Timestamp'];
      running_time?: components['schemas']['Timestamp'];
      finished_time?: components['schemas']['Timestamp'];
      deleted_time?: components['schemas']['Timestamp'];
      /** @description The user who created the job, or the part of the platform, such as `periodicjobs`. */
      scheduled_by?: string;
      started_by?: string;
      completed_by?: string;
      cancelled_by?: string;
      deleted_by?: string;
      /** @description Why the job ended; `finished`, `cancelled`, `failed` and `cancel_timeout` come from the platform; the spider may set any string. */
      close_reason?: string;
      /** @description How the spider was created; `manual` for deployed code. */
      spider_type?: string;
      /** @description Arguments of the spider. */
      spider_args?: components['schemas']['SpiderArguments'];
      /** @description Scrapy settings given for this job. */
      job_settings?: components['schemas']['JsonObject'];
      /** @description Command line of a script. */
      job_cmd?: string[];
      /** @description Environment variables given for this job. */
      environment?: {
        [key: string]: string;
      };
      /** @description Version of the code the job runs. */
      version?: string;
      deploy_id?: number;
      scrapystats?: components['schemas']['ScrapyStats'];
      /** @description Token for the job's own data. A credential. */
      readonly auth?: string | null;
      api_url?: string;
      portia_url?: string;
      portia_stack_version?: string;
      /** @description Kind of worker that runs the job. */
      _shub_worker?: string;
    } & {
      [key: string]: components['schemas']['JsonValue'];
    };
    /** @description The metadata of a job that is now running, with its key and its token. */
    StartedJob: components['schemas']['JobMetadataRecord'] & {
      key: components['schemas']['JobKey'];
    };
    /**
     * @description A job, named by its key.
     * @example {
     *       "key": "123/1/4"
     *     }
     */
    JobReference: {
      key: components['schemas']['JobKey'];
    };
    CancelResult: {
      /**
       * @description Jobs affected; jobs that do not exist do not count.
       * @example 2
       */
      count: number;
    };
    /**
     * @description A state that summaries have. There is no summary of deleted jobs.
     * @example finished
     * @enum {string}
     */
    SummaryState: 'pending' | 'running' | 'finished';
    /**
     * @description The latest jobs in one state, and the number of all of them.
     * @example {
     *       "name": "pending",
     *       "count": 0,
     *       "summary": []
     *     }
     */
    JobStateSummary: {
      name: components['schemas']['SummaryState'];
      /** @description All jobs in this state, not only those shown. */
      count: number;
      /** @description The latest jobs, newest first. */
      summary: components['schemas']['JobSummary'][];
    };
    /**
     * @description - `=` `!=` `<` `>` `<=` `>=` take one value.
     *     - `exists` `notexists` take none: the field exists, or does not exist.
     *     - `contains` `icontains` take one string; `icontains` ignores case.
     *     - `isempty` `isnotempty` take none, for strings, objects and arrays; other types never pass.
     *     - `matches` takes one regular expression.
     *     - `haselement` `hasnotelement` take one or more values: an array field has any, or none, of them.
     * @example >=
     * @enum {string}
     */
    FilterOperator:
      | '='
      | '!='
      | '<'
      | '>'
      | '<='
      | '>='
      | 'exists'
      | 'notexists'
      | 'contains'
      | 'icontains'
      | 'isempty'
      | 'isnotempty'
      | 'matches'
      | 'haselement'
      | 'hasnotelement';
    /**
     * @description A condition on a field of each record: the field, the operator and a list of its arguments, empty for operators that take none. The service converts the field to suit the operator.
     * @example [
     *       "price",
     *       ">=",
     *       [
     *         10
     *       ]
     *     ]
     * @example [
     *       "author",
     *       "exists",
     *       []
     *     ]
     */
    Filter: [string, components['schemas']['FilterOperator'], components['schemas']['JsonValue'][]];
    /**
     * @description `project/spider/job/index`: the key of an entry in a job's data. The index counts from 0.
     * @example 123/1/3/0
     */
    RecordKey: string;
    /**
     * @description What a spider yielded, with the spider's own fields. At most 1 MiB as JSON.
     * @example {
     *       "_type": "Book",
     *       "title": "Middlemarch",
     *       "price": 9.5,
     *       "url": "https://books.example/middlemarch"
     *     }
     */
    Item: {
      /** @description Class of the item, if the spider uses one. */
      _type?: string;
      /** @description Only with `meta=_key`. */
      _key?: components['schemas']['RecordKey'];
      /** @description When it was written. Only with `meta=_ts`. */
      _ts?: components['schemas']['Timestamp'];
    } & {
      [key: string]: components['schemas']['JsonValue'];
    };
    /** @description Counters over a job's data. Either part may be missing if nothing has been written. */
    DataStats: {
      /**
       * @description How many records have each field; for logs, how many entries have each level.
       * @example {
       *       "title": 5,
       *       "price": 5
       *     }
       */
      counts?: {
        [key: string]: number;
      };
      totals?: {
        /**
         * @description Records written.
         * @example 5
         */
        input_values?: number;
        /**
         * @description Their size in bytes.
         * @example 726
         */
        input_bytes?: number;
      };
    };
    /**
     * @description The severity of an entry: 10 is DEBUG, 20 INFO, 30 WARNING, 40 ERROR and 50 CRITICAL. Any number up to 127 is accepted.
     * @example 20
     */
    LogLevel: number;
    /**
     * @description An entry of a job's log. Other fields are accepted; we do not know whether they are returned. At most 1 MiB as JSON. With `nodata` it has only the fields of `meta`.
     * @example {
     *       "time": 1760004003021,
     *       "level": 20,
     *       "message": "Spider opened"
     *     }
     */
    LogEntry: {
      level: components['schemas']['LogLevel'];
      message: string;
      /** @description When it happened. */
      time?: components['schemas']['Timestamp'];
      /** @description Only with `meta=_key`. */
      _key?: components['schemas']['RecordKey'];
      /** @description When it was written. Only with `meta=_ts`. */
      _ts?: components['schemas']['Timestamp'];
    } & {
      [key: string]: components['schemas']['JsonValue'];
    };
    /**
     * @description A request that a job has made, and its result. With `nodata` it has only the fields of `meta`.
     * @example {
     *       "time": 1760004003970,
     *       "method": "GET",
     *       "url": "https://books.example/middlemarch",
     *       "status": 200,
     *       "duration": 310,
     *       "rs": 14210,
     *       "parent": 1
     *     }
     */
    RequestEntry: {
      /** @description When the request began. */
      time: components['schemas']['Timestamp'];
      /** @description HTTP method. */
      method: string;
      url: string;
      /** @description HTTP status of the response. */
      status: number;
      /** @description Milliseconds until the response was received. */
      duration: number;
      /** @description Size of the response in bytes. */
      rs: number;
      /** @description Position in the job of the request whose response led to this one. The first requests of the spider have none. */
      parent?: number;
      /** @description Fingerprint of the request. */
      fp?: string;
      /** @description Only with `meta=_key`. */
      _key?: components['schemas']['RecordKey'];
      /** @description When it was written. Only with `meta=_ts`. */
      _ts?: components['schemas']['Timestamp'];
    };
    /**
     * @description A request that a job has made. At most 1 MiB as JSON.
     * @example {
     *       "time": 1760004003970,
     *       "method": "GET",
     *       "url": "https://books.example/middlemarch",
     *       "status": 200,
     *       "duration": 310,
     *       "rs": 14210,
     *       "parent": 1,
     *       "fp": null
     *     }
     */
    NewRequestEntry: {
      /** @description When the request began. */
      time: components['schemas']['Timestamp'];
      /** @description HTTP method. */
      method: string;
      url: string;
      /** @description HTTP status of the response. */
      status: number;
      /** @description Milliseconds until the response was received. */
      duration: number;
      /** @description Size of the response in bytes. */
      rs: number;
      /** @description Position in the job of the request whose response led to this one. Null is the same as a missing field, and is not returned. */
      parent?: number | null;
      /** @description Fingerprint of the request. Null is the same as a missing field, and is not returned. */
      fp?: string | null;
    };
    /**
     * @description Counters of a job at one moment: the time in milliseconds, then any numbers. Spiders on the platform write the items scraped, responses received, requests queued, requests taken from the queue and errors logged so far.
     * @example [
     *       1760004034000,
     *       5,
     *       8,
     *       8,
     *       8,
     *       0
     *     ]
     */
    Sample: number[];
    /**
     * @description Something that happened in a project. The platform writes `event`, `job` and `user`; events of users may have any fields.
     * @example {
     *       "event": "job:completed",
     *       "job": "123/1/3",
     *       "user": "jobrunner"
     *     }
     */
    ActivityEvent: {
      /** @description What happened. The platform's are `job:scheduled`, `job:started`, `job:completed`, `job:cancelled` and `job:deleted`, and others for deployments. */
      event?: string;
      /** @description Key of the job it happened to. */
      job?: string;
      /** @description Who did it; `jobrunner` is the platform. */
      user?: string;
      /** @description When it was written. Only with `meta=_ts`. */
      _ts?: components['schemas']['Timestamp'];
      /** @description Id of its project. Only with `meta=_project`. */
      _project?: number;
    } & {
      [key: string]: components['schemas']['JsonValue'];
    };
    /**
     * @description - `s` keeps records as they are.
     *     - `cs` (cached) deletes them after a month.
     *     - `vs` (versioned) keeps up to three copies of each.
     *     - `vcs` does both.
     * @example s
     * @enum {string}
     */
    CollectionType: 's' | 'cs' | 'vs' | 'vcs';
    /**
     * @description A collection of a project. Several may share a name, one of each type.
     * @example {
     *       "type": "s",
     *       "name": "prices"
     *     }
     */
    CollectionEntry: {
      type: components['schemas']['CollectionType'];
      name: string;
    };
    /**
     * @description Letters, digits and underscores.
     * @example prices
     */
    CollectionName: string;
    TruncateResult: {
      /** @constant */
      status: 'success';
      /**
       * @description Name of the collection.
       * @example prices
       */
      deleted: string;
    };
    /** @description Not recorded; we assume the response of truncating. */
    RenameResult: {
      /** @example success */
      status?: string;
    } & {
      [key: string]: components['schemas']['JsonValue'];
    };
    /**
     * @description A record of a collection, with the fields that were written.
     * @example {
     *       "value": 9.5,
     *       "currency": "EUR",
     *       "_key": "middlemarch"
     *     }
     */
    CollectionRecord: {
      /** @description The record's key. Only with `meta=_key`. */
      _key?: string;
      /** @description When it was written. Only with `meta=_ts`. */
      _ts?: components['schemas']['Timestamp'];
    } & {
      [key: string]: components['schemas']['JsonValue'];
    };
    /**
     * @description A record to store under its key, with any fields. A single value is usually in the field `value`. At most 1 MiB as JSON, without infinite numbers.
     * @example {
     *       "_key": "middlemarch",
     *       "value": 9.5,
     *       "currency": "EUR"
     *     }
     */
    NewCollectionRecord: {
      /** @description The record's key. */
      _key: string;
    } & {
      [key: string]: components['schemas']['JsonValue'];
    };
    /** @description How many records are deleted, up to where the service stopped. */
    CollectionDeletion: {
      /**
       * @description Records deleted.
       * @example 3
       */
      deleted: number;
      /**
       * @description Records checked.
       * @example 3
       */
      scanned: number;
      /**
       * @description Where to continue. Missing when all records have been checked.
       * @example middlemarch
       */
      nextstart?: string;
    };
    /** @description How many records there are, up to where the service stopped. */
    CollectionCount: {
      /**
       * @description Records that meet the conditions, of those that were checked.
       * @example 3
       */
      count: number;
      /**
       * @description Records checked.
       * @example 3
       */
      scanned: number;
      /**
       * @description Where to continue. Missing when all records have been checked.
       * @example middlemarch
       */
      nextstart?: string;
    };
    /** @description Records that meet the conditions, up to where the service stopped. */
    CollectionScan: {
      /** @description The records. */
      values: components['schemas']['CollectionRecord'][];
      /**
       * @description Where to continue. Missing when all records have been checked.
       * @example middlemarch
       */
      nextstart?: string;
    };
    /**
     * @description A request for a slot of a frontier.
     * @example {
     *       "fp": "/middlemarch",
     *       "qdata": {
     *         "depth": 1
     *       },
     *       "p": 1
     *     }
     */
    FrontierRequest: {
      /** @description Fingerprint that identifies the request in the slot; a path or a hash. */
      fp: string;
      /** @description Data to store with the request in the queue. */
      qdata?: components['schemas']['JsonValue'];
      /** @description Data to store with the fingerprint. */
      fdata?: components['schemas']['JsonValue'];
      /**
       * @description Priority. The lowest comes first.
       * @default 0
       */
      p?: number;
    };
    FrontierAddResult: {
      /**
       * @description Requests whose fingerprints the slot did not know.
       * @example 2
       */
      newcount: number;
    };
    /**
     * @description Requests of a slot that are read and deleted together. At most 100.
     * @example {
     *       "id": "00199c869d4cd00001",
     *       "requests": [
     *         [
     *           "/middlemarch",
     *           {
     *             "depth": 1
     *           }
     *         ]
     *       ]
     *     }
     */
    FrontierBatch: {
      /** @description Identifies the batch when you delete it. Send it back unchanged. */
      id: string;
      requests: [string, components['schemas']['JsonValue']][];
    };
    /** @description How many requests are queued, up to where the service stopped. */
    FrontierCount: {
      /**
       * @description Requests counted.
       * @example 3
       */
      count: number;
      /**
       * @description Where to continue. Missing when all requests have been counted.
       * @example 00199c869d4cd00001
       */
      nextstart?: string;
    };
    /**
     * @description A fingerprint that a slot knows.
     * @example {
     *       "fp": "/middlemarch"
     *     }
     */
    FrontierFingerprint: {
      fp: string;
    } & {
      [key: string]: components['schemas']['JsonValue'];
    };
    /** @description What the JSON of an unexpected error may contain. */
    ErrorBody: {
      /** @example Something went wrong */
      message?: string;
      /** @example Internal Server Error */
      error?: string;
      /** @example error */
      status?: string;
    } & {
      [key: string]: components['schemas']['JsonValue'];
    };
    /** @description An error of the app for a `/api/v2/` path. */
    V2Error: {
      /**
       * @description The error message.
       * @example Not found.
       */
      detail?: string;
    } & {
      [key: string]: components['schemas']['JsonValue'];
    };
  };
  responses: {
    /** @description Too many requests. No limit is published and no body is known. */
    TooManyRequests: {
      headers: {
        /**
         * @description Seconds to wait, or the date until which to wait, if the service sends it.
         * @example 1
         */
        'Retry-After'?: string;
        [name: string]: unknown;
      };
      content?: never;
    };
    /** @description The load balancer has no free server. The body is its own page, not an error of the service. */
    ServiceUnavailable: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        'text/html': string;
      };
    };
    /** @description The server behind the load balancer took too long; whether it did what was asked is not known. */
    GatewayTimeout: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        'text/html': string;
      };
    };
    /** @description An error with another status. Its body may be JSON, text or a page of the load balancer. */
    UnexpectedError: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        'application/json': components['schemas']['ErrorBody'];
        'text/plain': string;
        'text/html': string;
      };
    };
    /** @description The key is missing or wrong. */
    AppForbidden: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        'application/json': components['schemas']['AppError'];
      };
    };
    /** @description The app does not accept the parameters, or the key has no access to the project. */
    AppBadRequest: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        'application/json': components['schemas']['AppError'];
      };
    };
    /** @description The key is missing or wrong. Not recorded: we assume the body of the framework that the errors of a `/api/v2/` body come from. */
    V2Unauthorized: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        'application/json': components['schemas']['V2Error'];
      };
    };
    /** @description The key has no access to the project. Not recorded, like the 401. */
    V2Forbidden: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        'application/json': components['schemas']['V2Error'];
      };
    };
    /** @description The project has no such spider or periodic job. Not recorded, like the 401. */
    V2NotFound: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        'application/json': components['schemas']['V2Error'];
      };
    };
    /** @description The key is missing or wrong. */
    JobqUnauthorized: {
      headers: {
        /**
         * @description How to authenticate, with the name of the realm.
         * @example Basic realm="apikey"
         */
        'WWW-Authenticate'?: string;
        [name: string]: unknown;
      };
      content: {
        'application/json': components['schemas']['JobqError'];
      };
    };
    /** @description The key is missing or wrong. The service sends this text without a content type. */
    DataUnauthorized: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        'text/plain': string;
      };
    };
    /** @description There is no such job or record. Not recorded: a job without data returns nothing, with status 200, and an unknown job probably does the same. The text is the one of a missing record of a collection. */
    JobDataNotFound: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        'text/plain': string;
      };
    };
    /** @description Done. The response has no body. */
    Done: {
      headers: {
        [name: string]: unknown;
      };
      content?: never;
    };
    /** @description The body is not valid. */
    InvalidBody: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        'application/json': components['schemas']['ValidationError'];
      };
    };
    /** @description The spider is already pending or running with the same arguments; or, with another message, the app does not accept the parameters or the key has no access to the project. */
    RunRefused: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        'application/json': components['schemas']['AppError'];
      };
    };
    /** @description The body is not valid. Its errors are not recorded; we assume those of other `/api/v2/` calls. */
    InvalidPeriodicJob: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        'application/json': components['schemas']['ValidationError'];
      };
    };
    /** @description Done. It is not documented whether the response has a body. */
    DoneUnseen: {
      headers: {
        [name: string]: unknown;
      };
      content?: never;
    };
    /** @description An active job has the same `unique`. The body is not recorded; we assume that of the 401. */
    JobqDuplicate: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        'application/json': components['schemas']['JobqError'];
      };
    };
    /** @description The key's owner is not an administrator. The body is not recorded; we assume that of the 401. */
    JobqForbidden: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        'application/json': components['schemas']['JobqError'];
      };
    };
    /** @description The items, one a line, no array around them, or the same in another format. The body is empty, or `[]` in JSON, if there are none. */
    Items: {
      headers: {
        /** @description Only with `saveas`, the file name under which a browser saves the response. */
        'Content-Disposition'?: string;
        [name: string]: unknown;
      };
      content: {
        'application/x-jsonlines': components['schemas']['Item'][];
        'application/x-msgpack': components['schemas']['Item'][];
        'application/json': components['schemas']['Item'][];
        'text/csv': string;
        'application/xml': string;
      };
    };
    /** @description A record is larger than 1 MiB (1048576 bytes) as JSON. The text is recorded for collections. */
    DataTooLarge: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        'text/plain': string;
      };
    };
    /** @description The entries, one a line, no array around them, or the same in another format. The body is empty, or `[]` in JSON, if there are none. */
    Logs: {
      headers: {
        /** @description Only with `saveas`, the file name under which a browser saves the response. */
        'Content-Disposition'?: string;
        [name: string]: unknown;
      };
      content: {
        'application/x-jsonlines': components['schemas']['LogEntry'][];
        'application/x-msgpack': components['schemas']['LogEntry'][];
        'application/json': components['schemas']['LogEntry'][];
        'text/csv': string;
        'text/plain': string;
      };
    };
    /** @description The requests, one a line, no array around them, or the same in another format. The body is empty, or `[]` in JSON, if there are none. */
    Requests: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        'application/x-jsonlines': components['schemas']['RequestEntry'][];
        'application/json': components['schemas']['RequestEntry'][];
      };
    };
    /** @description The samples, one a line, no array around them, or the same in another format. The body is empty, or `[]` in JSON, if there are none. */
    Samples: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        'application/x-jsonlines': components['schemas']['Sample'][];
        'application/x-msgpack': components['schemas']['Sample'][];
        'application/json': components['schemas']['Sample'][];
      };
    };
    /** @description There is no such record. The service sends this text without a content type. */
    DataNotFound: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        'text/plain': string;
      };
    };
    /** @description The body cannot be read, or a record in it has no `_key`. Whether the others are stored is not known. */
    RecordWithoutKey: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        'text/plain': string;
      };
    };
  };
  parameters: {
    /**
     * @description Only projects with jobs in any of these states.
     * @example [
     *       "running"
     *     ]
     */
    projectsByState: components['schemas']['JobState'][];
    /**
     * @description Id of the project.
     * @example 123
     */
    project: number;
    /**
     * @description Id of the project.
     * @example 123
     */
    inProject: number;
    /**
     * @description Name of the setting.
     * @example default_job_units
     */
    settingKey: string;
    /**
     * @description Id of the spider, the middle part of its jobs' keys. Its name is not accepted.
     * @example 1
     */
    spider: number;
    /**
     * @description Name of the spider; the name of a script is `py:` and its file name.
     * @example books
     */
    spiderName: string;
    /**
     * @description Creates an id for a new name, and so creates the spider.
     * @example True
     */
    createSpider: 'True' | '1';
    /**
     * @description Only these jobs.
     * @example [
     *       "123/1/1",
     *       "123/1/3"
     *     ]
     */
    appJobKeys: components['schemas']['JobKey'][];
    /**
     * @description Only jobs of the spider with this name.
     * @example books
     */
    bySpider: string;
    /**
     * @description Only jobs in this state. Default: all states but `deleted`.
     * @example finished
     */
    appState: components['schemas']['JobState'];
    /**
     * @description Only jobs with any of these tags.
     * @example [
     *       "daily",
     *       "eu"
     *     ]
     */
    appHasTag: components['schemas']['Tags'];
    /**
     * @description Only jobs with none of these tags.
     * @example [
     *       "draft"
     *     ]
     */
    lacksTag: components['schemas']['Tags'];
    /**
     * @description Maximum number of jobs. A negative number returns the latest ones.
     * @example 10
     */
    appCount: number;
    /**
     * @description How many jobs to skip. The list changes while jobs are added, so pages may overlap.
     * @example 100
     */
    appOffset: number;
    /**
     * @description Maximum number of jobs. A negative number returns the latest ones.
     * @example 1000
     */
    appLineCount: number;
    /**
     * @description Number of the page, from 1.
     * @example 2
     */
    page: number;
    /**
     * @description Maximum number of entries of a page.
     * @example 2
     */
    pageSize: number;
    /**
     * @description Id of the periodic job.
     * @example 7
     */
    periodicJobId: number;
    /**
     * @description Id of the comment.
     * @example 12
     */
    commentId: number;
    /**
     * @description Number of the job, the last part of its key.
     * @example 3
     */
    job: number;
    /**
     * @description Position of the record in the job, from 0.
     * @example 0
     */
    entryIndex: number;
    /**
     * @description Name of the item's field.
     * @example title
     */
    itemField: string;
    /**
     * @description Only jobs in any of these states. Default: finished jobs.
     * @example [
     *       "running",
     *       "finished"
     *     ]
     */
    byState: components['schemas']['JobState'][];
    /**
     * @description Only jobs with any of these tags. Summaries then have `tags`.
     * @example [
     *       "daily",
     *       "eu"
     *     ]
     */
    hasTag: components['schemas']['Tags'];
    /**
     * @description Only jobs from this time or later. We assume that it is compared with `ts`, the time at which the job entered its state.
     * @example 1759968000000
     */
    startTsOfJobs: components['schemas']['Timestamp'];
    /**
     * @description Only jobs from before this time. We assume that it is compared with `ts`, the time at which the job entered its state. It is documented, but in recordings the queue ignores it.
     * @example 1760054400000
     */
    endTsOfJobs: components['schemas']['Timestamp'];
    /**
     * @description Only these jobs.
     * @example [
     *       "123/1/1",
     *       "123/1/3"
     *     ]
     */
    jobKeys: components['schemas']['JobKey'][];
    /**
     * @description Ends the list before this job. To list only new jobs, send the newest job that you know.
     * @example 123/1/1
     */
    stopAtJob: components['schemas']['JobKey'];
    /**
     * @description Maximum number of jobs.
     * @example 100
     */
    jobCount: number;
    /**
     * @description How many jobs to skip. The list changes while jobs change state, so pages may overlap.
     * @example 1000
     */
    skippedJobs: number;
    /**
     * @description Metadata fields to return for each job. They replace all fields but `key`, `ts`, `state` and `elapsed`.
     * @example [
     *       "spider",
     *       "tags"
     *     ]
     */
    jobMeta: string[];
    /**
     * @description How many jobs to cancel, instead of their names. For administrators.
     * @example 10
     */
    cancelCount: number;
    /**
     * @description Maximum number of jobs of each state.
     * @example 5
     */
    summaryCount: number;
    /**
     * @description Only this state.
     * @example finished
     */
    stateOfSummary: components['schemas']['SummaryState'];
    /**
     * @description Starts at the record with this full key. Do not send it together with `startafter`.
     * @example 123/1/3/0
     */
    start: string;
    /**
     * @description Starts after the record with this full key. Do not send it together with `start`.
     * @example 123/1/3/1
     */
    startAfter: string;
    /**
     * @description Maximum number of records. Default: all. Very long responses may time out.
     * @example 2
     */
    count: number;
    /**
     * @description Name of the metadata field.
     * @example state
     */
    metadataField: string;
    /**
     * @description Only records that were written at this time or later: it is compared with `_ts`, which `meta=_ts` shows.
     * @example 1759968000000
     */
    startTs: components['schemas']['Timestamp'];
    /**
     * @description Conditions that must all be true. Each is JSON text: the field, the operator and a list of its
     *     arguments, such as `["price",">=",[10]]`. The service converts the field to suit the operator.
     *
     *     | Operator | Arguments | True if |
     *     | --- | --- | --- |
     *     | `=` `!=` `<` `>` `<=` `>=` | one value | the field compares so with the value |
     *     | `exists` `notexists` | none | the field exists, or does not exist |
     *     | `contains` `icontains` | one string | the field contains the text; `icontains` ignores case |
     *     | `isempty` `isnotempty` | none | the string, object or array is empty, or is not; other types never pass |
     *     | `matches` | one regular expression | the field matches it |
     *     | `haselement` `hasnotelement` | one or more values | the array has any, or none, of them |
     * @example [
     *       "[\"price\",\">=\",[10]]"
     *     ]
     */
    filters: string[];
    /**
     * @description Fields for the service to add to each record, its full key and the time it was written.
     * @example [
     *       "_key"
     *     ]
     */
    meta: ('_key' | '_ts')[];
    /**
     * @description Leaves out the record's own fields: only those of `meta` are returned.
     * @example 1
     */
    nodata: 1;
    /**
     * @description Format of the response. Replaces the `Accept` header.
     * @example jl
     */
    format: 'jl' | 'json' | 'csv' | 'xml';
    /**
     * @description Columns of CSV in the order of the response, separated by commas. Required for CSV.
     * @example title,price,url
     */
    csvFields: string;
    /**
     * @description 1 adds a first line with the column names to CSV. The default has no such line.
     * @example 1
     */
    csvHeaders: 0 | 1;
    /**
     * @description Text between the columns of CSV. The default is not documented.
     * @example ;
     */
    csvSeparator: string;
    /**
     * @description Quotation mark of CSV. The default is not documented.
     * @example "
     */
    csvQuote: string;
    /**
     * @description Escape character of CSV. The default is not documented.
     * @example \
     */
    csvEscape: string;
    /**
     * @description Text between the lines of CSV. The default is not documented.
     * @example
     */
    csvLineEnd: string;
    /**
     * @description File name under which a browser saves the response.
     * @example books.csv
     */
    saveAs: string;
    /**
     * @description Only the records at these positions in the job, from 0.
     * @example [
     *       0,
     *       4
     *     ]
     */
    entryIndexes: number[];
    /**
     * @description Position of the body's first record in the job. Existing records at these positions are replaced, so it is safe to send the same records again.
     * @example 1000
     */
    firstIndex: number;
    /**
     * @description Position of the body's first record in the job, as `items 500-/*`. It is documented as another way to say `start`. The official client sends `start`; send only one of them.
     * @example items 500-/*
     */
    contentRange: string;
    /**
     * @description Also counts fields whose names begin with `_`.
     * @example 1
     */
    allFields: 1;
    /**
     * @description Format of the response. Replaces the `Accept` header.
     * @example text
     */
    logFormat: 'jl' | 'json' | 'csv' | 'text';
    /**
     * @description Columns of CSV in the order of the response, separated by commas. The default is documented in an old version of the reference only.
     * @example level,message
     */
    logCsvFields: string;
    /**
     * @description Format of the response. Replaces the `Accept` header.
     * @example json
     */
    jsonFormat: 'jl' | 'json';
    /**
     * @description Only events of these projects.
     * @example [
     *       123,
     *       456
     *     ]
     */
    activityProjects: number[];
    /**
     * @description Maximum number of events of each project.
     * @example 10
     */
    countPerProject: number;
    /**
     * @description Fields for the service to add to each event, its project and the time it was written.
     * @example [
     *       "_project"
     *     ]
     */
    projectsActivityMeta: ('_project' | '_ts')[];
    /**
     * @description Fields for the service to add to each event; `_ts` is the time it was written.
     * @example [
     *       "_ts"
     *     ]
     */
    activityMeta: '_ts'[];
    /**
     * @description Name of the collections, of all types.
     * @example prices
     */
    collectionToChange: components['schemas']['CollectionName'];
    /**
     * @description The new name.
     * @example old_prices
     */
    newCollectionName: components['schemas']['CollectionName'];
    /**
     * @description Type of the collection. `s` keeps records as they are, `cs` (cached) deletes them after a month, `vs` (versioned) keeps up to three copies of each, `vcs` does both.
     * @example s
     */
    typeOfCollection: components['schemas']['CollectionType'];
    /**
     * @description Name of the collection.
     * @example prices
     */
    nameOfCollection: components['schemas']['CollectionName'];
    /**
     * @description Only the records with these keys. Keys that do not exist are ignored.
     * @example [
     *       "invisible-cities",
     *       "middlemarch"
     *     ]
     */
    recordKeys: string[];
    /**
     * @description Only records whose keys begin with one of these strings. Fast, because keys are indexed.
     * @example [
     *       "middle"
     *     ]
     */
    keyPrefix: string[];
    /**
     * @description Maximum number of records for each `prefix`.
     * @example 10
     */
    prefixCount: number;
    /**
     * @description Only records that were written before this time: it is compared with `_ts`, which `meta=_ts` shows.
     * @example 1760054400000
     */
    endTs: components['schemas']['Timestamp'];
    /**
     * @description Starts at the record with this key. Do not send it together with `startafter`.
     * @example les-miserables
     */
    recordStart: string;
    /**
     * @description Starts after the record with this key. Do not send it together with `start`.
     * @example invisible-cities
     */
    recordStartAfter: string;
    /**
     * @description How many records the sender has written before these. The official writers send it. It has no effect here.
     * @example 0
     */
    writerOffset: number;
    /**
     * @description Continues after the previous response: send its `nextstart`.
     * @example middlemarch
     */
    nextStart: string;
    /**
     * @description Maximum number of records to check in one call.
     * @example 10000
     */
    maxScan: number;
    /**
     * @description Key of the record. `count`, `deleted` and `scan` are other paths, so a record with such a key cannot be reached here.
     * @example middlemarch
     */
    keyOfRecord: string;
    /**
     * @description Name of the frontier.
     * @example books
     */
    frontier: string;
    /**
     * @description Name of the slot. Any string, usually a host name.
     * @example books.example
     */
    slot: string;
    /**
     * @description Minimum number of requests. The service returns whole batches, so there may be up to 100 more. Default: all batches.
     * @example 100
     */
    minCount: number;
    /**
     * @description Continues after the previous response: send its `nextstart`.
     * @example 00199c869d4cd00001
     */
    nextQueueStart: string;
    /**
     * @description Starts at this fingerprint. Do not send it together with `startafter`.
     * @example /les-miserables
     */
    fingerprintStart: string;
    /**
     * @description Starts after this fingerprint. Do not send it together with `start`.
     * @example /invisible-cities
     */
    fingerprintStartAfter: string;
  };
  requestBodies: never;
  headers: never;
  pathItems: never;
}
export type ProjectList = components['schemas']['ProjectList'];
/**
 * The state of a job. You can read a deleted job until the service cleans up.
 */
export type JobState = components['schemas']['JobState'];
/**
 * How many jobs a project has in each state, and whether it can run more.
 *
 * @interface
 */
export type ProjectSummary = components['schemas']['ProjectSummary'];
/**
 * Any JSON value.
 */
export type JsonValue = components['schemas']['JsonValue'];
/**
 * A JSON object with any fields.
 *
 * @interface
 */
export type JsonObject = components['schemas']['JsonObject'];
/**
 * Scrapy settings of a project, and what its organization adds.
 *
 * @interface
 */
export type ScrapySettings = components['schemas']['ScrapySettings'];
/**
 * UNIX time in milliseconds, UTC.
 */
export type Timestamp = components['schemas']['Timestamp'];
/**
 * Settings of the platform for a project, not Scrapy settings. Some are read-only.
 *
 * @interface
 */
export type ProjectSettings = components['schemas']['ProjectSettings'];
/**
 * Tags, in no defined order.
 */
export type Tags = components['schemas']['Tags'];
/**
 * A spider in the list of spiders.
 *
 * @interface
 */
export type SpiderEntry = components['schemas']['SpiderEntry'];
export type SpiderList = components['schemas']['SpiderList'];
/**
 * A spider with its settings and the results of its last jobs.
 *
 * @interface
 */
export type SpiderDetails = components['schemas']['SpiderDetails'];
/**
 * Tags to add and to remove. One of them may be missing, but there must be at least one change.
 *
 * @interface
 */
export type SpiderTagsUpdate = components['schemas']['SpiderTagsUpdate'];
/**
 * An error of the app about the body of a `/api/v2/` call.
 *
 * @interface
 */
export type ValidationError = components['schemas']['ValidationError'];
/**
 * 0 is the lowest, 4 the highest, 2 the default. Within a priority, the job that came first is started first.
 */
export type Priority = components['schemas']['Priority'];
/**
 * A job to schedule. Any other field is an argument of the spider.
 *
 * @interface
 */
export type NewRun = components['schemas']['NewRun'];
/**
 * `project/spider/job`: three numbers, the spider by its id.
 */
export type JobKey = components['schemas']['JobKey'];
export type RunResult = components['schemas']['RunResult'];
/**
 * An error of the app, for paths that end in `.json`.
 *
 * @interface
 */
export type AppError = components['schemas']['AppError'];
/**
 * Which jobs to change: at least one of `job`, `spider`, `state`, `has_tag` and `lacks_tag`; and at least one tag to add or remove.
 *
 * @interface
 */
export type JobTagsUpdate = components['schemas']['JobTagsUpdate'];
export type JobTagsResult = components['schemas']['JobTagsResult'];
/**
 * A job as the app lists it.
 *
 * @interface
 */
export type AppJob = components['schemas']['AppJob'];
export type AppJobList = components['schemas']['AppJobList'];
/**
 * The first line of a list of jobs. A `status` other than `ok` is an error.
 *
 * @interface
 */
export type AppJobsHead = components['schemas']['AppJobsHead'];
/**
 * The head of the list in the first line, a job in every other.
 */
export type AppJobLine = components['schemas']['AppJobLine'];
export type AppJobCount = components['schemas']['AppJobCount'];
export type JobStop = components['schemas']['JobStop'];
export type JobStopResult = components['schemas']['JobStopResult'];
export type JobDeletion = components['schemas']['JobDeletion'];
export type JobDeletionResult = components['schemas']['JobDeletionResult'];
/**
 * Whether its tasks are spiders or scripts.
 */
export type PeriodicJobType = components['schemas']['PeriodicJobType'];
/**
 * When to run, in UTC: minute, hour, day of the month, month and day of the week, separated by one space. Each is one number, or `*` for any. Ranges, steps and lists are refused: for several times, create several periodic jobs. The numbers that each field may have are not documented. We assume those of other crons: 0 to 59, 0 to 23, 1 to 31, 1 to 12, and 0 to 7 from Sunday, where 7 is Sunday, too.
 */
export type Cron = components['schemas']['Cron'];
/**
 * A spider or a script to run.
 *
 * @interface
 */
export type PeriodicJobTask = components['schemas']['PeriodicJobTask'];
/**
 * Tasks that run on a schedule. The fields are documented. Which of them it always has is an assumption.
 *
 * @interface
 */
export type PeriodicJob = components['schemas']['PeriodicJob'];
/**
 * A page of periodic jobs.
 *
 * @interface
 */
export type PeriodicJobPage = components['schemas']['PeriodicJobPage'];
/**
 * Tasks that run on a schedule. The fields are documented. Which of them are required is an assumption.
 *
 * @interface
 */
export type NewPeriodicJob = components['schemas']['NewPeriodicJob'];
/**
 * Fields of a periodic job to change; the others do not change.
 *
 * @interface
 */
export type PeriodicJobChange = components['schemas']['PeriodicJobChange'];
export type CommentText = components['schemas']['CommentText'];
/**
 * For each job with comments, by its key, how many of its items have a comment that is not archived.
 *
 * @interface
 */
export type CommentCounts = components['schemas']['CommentCounts'];
/**
 * A comment on an item, or on one of its fields. The fields are documented. That a comment always has all of them, and the form of its times, are assumptions.
 *
 * @interface
 */
export type Comment = components['schemas']['Comment'];
/**
 * Comments of a job, under the position of their item, `0`, or that and the name of a field, `0/price`.
 *
 * @interface
 */
export type JobComments = components['schemas']['JobComments'];
/**
 * A short summary of a job. With `jobmeta`, it has only `key`, `ts`, `state`, `elapsed` and the metadata fields that you ask for.
 *
 * @interface
 */
export type JobSummary = components['schemas']['JobSummary'];
/**
 * A job to put into the queue. Other fields are stored in the job's metadata.
 *
 * @interface
 */
export type NewJob = components['schemas']['NewJob'];
/**
 * A job that is now in the queue.
 *
 * @interface
 */
export type PushedJob = components['schemas']['PushedJob'];
/**
 * A job that was refused, although the status is 200.
 *
 * @interface
 */
export type RefusedJob = components['schemas']['RefusedJob'];
/**
 * The result of one pushed job.
 */
export type PushResult = components['schemas']['PushResult'];
/**
 * An error of the queue service.
 *
 * @interface
 */
export type JobqError = components['schemas']['JobqError'];
/**
 * A change of a job's state. `running` also sets `running_time` and `started_by`, `finished` sets `finished_time` and `completed_by`, `deleted` sets `deleted_time` and `deleted_by`. Other fields are stored in the job's metadata.
 *
 * @interface
 */
export type JobUpdate = components['schemas']['JobUpdate'];
/**
 * A job that was changed.
 *
 * @interface
 */
export type JobUpdateResult = components['schemas']['JobUpdateResult'];
/**
 * Which job to start. Other fields are stored in the job's metadata.
 *
 * @interface
 */
export type JobStart = components['schemas']['JobStart'];
/**
 * Arguments of a spider. Those of jobs that `run.json` has created are strings.
 *
 * @interface
 */
export type SpiderArguments = components['schemas']['SpiderArguments'];
/**
 * Scrapy's own counters at the end of a job. They are Scrapy's usual names; a spider or an extension may add others, and any may be missing. Times are milliseconds with a fraction.
 *
 * @interface
 */
export type ScrapyStats = components['schemas']['ScrapyStats'];
/**
 * Everything that is known about a job. Other fields come from its creator, its spider or a client.
 *
 * @interface
 */
export type JobMetadataRecord = components['schemas']['JobMetadataRecord'];
/**
 * The metadata of a job that is now running, with its key and its token.
 */
export type StartedJob = components['schemas']['StartedJob'];
/**
 * A job, named by its key.
 *
 * @interface
 */
export type JobReference = components['schemas']['JobReference'];
export type CancelResult = components['schemas']['CancelResult'];
/**
 * A state that summaries have. There is no summary of deleted jobs.
 */
export type SummaryState = components['schemas']['SummaryState'];
/**
 * The latest jobs in one state, and the number of all of them.
 *
 * @interface
 */
export type JobStateSummary = components['schemas']['JobStateSummary'];
/**
 * - `=` `!=` `<` `>` `<=` `>=` take one value.
- `exists` `notexists` take none: the field exists, or does not exist.
- `contains` `icontains` take one string; `icontains` ignores case.
- `isempty` `isnotempty` take none, for strings, objects and arrays; other types never pass.
- `matches` takes one regular expression.
- `haselement` `hasnotelement` take one or more values: an array field has any, or none, of them.

 */
export type FilterOperator = components['schemas']['FilterOperator'];
/**
 * A condition on a field of each record: the field, the operator and a list of its arguments, empty for operators that take none. The service converts the field to suit the operator.
 */
export type Filter = components['schemas']['Filter'];
/**
 * `project/spider/job/index`: the key of an entry in a job's data. The index counts from 0.
 */
export type RecordKey = components['schemas']['RecordKey'];
/**
 * What a spider yielded, with the spider's own fields. At most 1 MiB as JSON.
 *
 * @interface
 */
export type Item = components['schemas']['Item'];
/**
 * Counters over a job's data. Either part may be missing if nothing has been written.
 *
 * @interface
 */
export type DataStats = components['schemas']['DataStats'];
/**
 * The severity of an entry: 10 is DEBUG, 20 INFO, 30 WARNING, 40 ERROR and 50 CRITICAL. Any number up to 127 is accepted.
 */
export type LogLevel = components['schemas']['LogLevel'];
/**
 * An entry of a job's log. Other fields are accepted; we do not know whether they are returned. At most 1 MiB as JSON. With `nodata` it has only the fields of `meta`.
 *
 * @interface
 */
export type LogEntry = components['schemas']['LogEntry'];
/**
 * A request that a job has made, and its result. With `nodata` it has only the fields of `meta`.
 *
 * @interface
 */
export type RequestEntry = components['schemas']['RequestEntry'];
/**
 * A request that a job has made. At most 1 MiB as JSON.
 *
 * @interface
 */
export type NewRequestEntry = components['schemas']['NewRequestEntry'];
/**
 * Counters of a job at one moment: the time in milliseconds, then any numbers. Spiders on the platform write the items scraped, responses received, requests queued, requests taken from the queue and errors logged so far.
 */
export type Sample = components['schemas']['Sample'];
/**
 * Something that happened in a project. The platform writes `event`, `job` and `user`; events of users may have any fields.
 *
 * @interface
 */
export type ActivityEvent = components['schemas']['ActivityEvent'];
/**
 * - `s` keeps records as they are.
- `cs` (cached) deletes them after a month.
- `vs` (versioned) keeps up to three copies of each.
- `vcs` does both.

 */
export type CollectionType = components['schemas']['CollectionType'];
/**
 * A collection of a project. Several may share a name, one of each type.
 *
 * @interface
 */
export type CollectionEntry = components['schemas']['CollectionEntry'];
/**
 * Letters, digits and underscores.
 */
export type CollectionName = components['schemas']['CollectionName'];
export type TruncateResult = components['schemas']['TruncateResult'];
/**
 * Not recorded; we assume the response of truncating.
 *
 * @interface
 */
export type RenameResult = components['schemas']['RenameResult'];
/**
 * A record of a collection, with the fields that were written.
 *
 * @interface
 */
export type CollectionRecord = components['schemas']['CollectionRecord'];
/**
 * A record to store under its key, with any fields. A single value is usually in the field `value`. At most 1 MiB as JSON, without infinite numbers.
 *
 * @interface
 */
export type NewCollectionRecord = components['schemas']['NewCollectionRecord'];
/**
 * How many records are deleted, up to where the service stopped.
 *
 * @interface
 */
export type CollectionDeletion = components['schemas']['CollectionDeletion'];
/**
 * How many records there are, up to where the service stopped.
 *
 * @interface
 */
export type CollectionCount = components['schemas']['CollectionCount'];
/**
 * Records that meet the conditions, up to where the service stopped.
 *
 * @interface
 */
export type CollectionScan = components['schemas']['CollectionScan'];
/**
 * A request for a slot of a frontier.
 *
 * @interface
 */
export type FrontierRequest = components['schemas']['FrontierRequest'];
export type FrontierAddResult = components['schemas']['FrontierAddResult'];
/**
 * Requests of a slot that are read and deleted together. At most 100.
 *
 * @interface
 */
export type FrontierBatch = components['schemas']['FrontierBatch'];
/**
 * How many requests are queued, up to where the service stopped.
 *
 * @interface
 */
export type FrontierCount = components['schemas']['FrontierCount'];
/**
 * A fingerprint that a slot knows.
 *
 * @interface
 */
export type FrontierFingerprint = components['schemas']['FrontierFingerprint'];
/**
 * What the JSON of an unexpected error may contain.
 *
 * @interface
 */
export type ErrorBody = components['schemas']['ErrorBody'];
/**
 * An error of the app for a `/api/v2/` path.
 *
 * @interface
 */
export type V2Error = components['schemas']['V2Error'];
export type ResponseTooManyRequests = components['responses']['TooManyRequests'];
export type ResponseServiceUnavailable = components['responses']['ServiceUnavailable'];
export type ResponseGatewayTimeout = components['responses']['GatewayTimeout'];
export type ResponseUnexpectedError = components['responses']['UnexpectedError'];
export type ResponseAppForbidden = components['responses']['AppForbidden'];
export type ResponseAppBadRequest = components['responses']['AppBadRequest'];
export type ResponseV2Unauthorized = components['responses']['V2Unauthorized'];
export type ResponseV2Forbidden = components['responses']['V2Forbidden'];
export type ResponseV2NotFound = components['responses']['V2NotFound'];
export type ResponseJobqUnauthorized = components['responses']['JobqUnauthorized'];
export type ResponseDataUnauthorized = components['responses']['DataUnauthorized'];
export type ResponseJobDataNotFound = components['responses']['JobDataNotFound'];
export type ResponseDone = components['responses']['Done'];
export type ResponseInvalidBody = components['responses']['InvalidBody'];
export type ResponseRunRefused = components['responses']['RunRefused'];
export type ResponseInvalidPeriodicJob = components['responses']['InvalidPeriodicJob'];
export type ResponseDoneUnseen = components['responses']['DoneUnseen'];
export type ResponseJobqDuplicate = components['responses']['JobqDuplicate'];
export type ResponseJobqForbidden = components['responses']['JobqForbidden'];
export type ResponseItems = components['responses']['Items'];
export type ResponseDataTooLarge = components['responses']['DataTooLarge'];
export type ResponseLogs = components['responses']['Logs'];
export type ResponseRequests = components['responses']['Requests'];
export type ResponseSamples = components['responses']['Samples'];
export type ResponseDataNotFound = components['responses']['DataNotFound'];
export type ResponseRecordWithoutKey = components['responses']['RecordWithoutKey'];
export type ParameterProjectsByState = components['parameters']['projectsByState'];
export type ParameterProject = components['parameters']['project'];
export type ParameterInProject = components['parameters']['inProject'];
export type ParameterSettingKey = components['parameters']['settingKey'];
export type ParameterSpider = components['parameters']['spider'];
export type ParameterSpiderName = components['parameters']['spiderName'];
export type ParameterCreateSpider = components['parameters']['createSpider'];
export type ParameterAppJobKeys = components['parameters']['appJobKeys'];
export type ParameterBySpider = components['parameters']['bySpider'];
export type ParameterAppState = components['parameters']['appState'];
export type ParameterAppHasTag = components['parameters']['appHasTag'];
export type ParameterLacksTag = components['parameters']['lacksTag'];
export type ParameterAppCount = components['parameters']['appCount'];
export type ParameterAppOffset = components['parameters']['appOffset'];
export type ParameterAppLineCount = components['parameters']['appLineCount'];
export type ParameterPage = components['parameters']['page'];
export type ParameterPageSize = components['parameters']['pageSize'];
export type ParameterPeriodicJobId = components['parameters']['periodicJobId'];
export type ParameterCommentId = components['parameters']['commentId'];
export type ParameterJob = components['parameters']['job'];
export type ParameterEntryIndex = components['parameters']['entryIndex'];
export type ParameterItemField = components['parameters']['itemField'];
export type ParameterByState = components['parameters']['byState'];
export type ParameterHasTag = components['parameters']['hasTag'];
export type ParameterStartTsOfJobs = components['parameters']['startTsOfJobs'];
export type ParameterEndTsOfJobs = components['parameters']['endTsOfJobs'];
export type ParameterJobKeys = components['parameters']['jobKeys'];
export type ParameterStopAtJob = components['parameters']['stopAtJob'];
export type ParameterJobCount = components['parameters']['jobCount'];
export type ParameterSkippedJobs = components['parameters']['skippedJobs'];
export type ParameterJobMeta = components['parameters']['jobMeta'];
export type ParameterCancelCount = components['parameters']['cancelCount'];
export type ParameterSummaryCount = components['parameters']['summaryCount'];
export type ParameterStateOfSummary = components['parameters']['stateOfSummary'];
export type ParameterStart = components['parameters']['start'];
export type ParameterStartAfter = components['parameters']['startAfter'];
export type ParameterCount = components['parameters']['count'];
export type ParameterMetadataField = components['parameters']['metadataField'];
export type ParameterStartTs = components['parameters']['startTs'];
export type ParameterFilters = components['parameters']['filters'];
export type ParameterMeta = components['parameters']['meta'];
export type ParameterNodata = components['parameters']['nodata'];
export type ParameterFormat = components['parameters']['format'];
export type ParameterCsvFields = components['parameters']['csvFields'];
export type ParameterCsvHeaders = components['parameters']['csvHeaders'];
export type ParameterCsvSeparator = components['parameters']['csvSeparator'];
export type ParameterCsvQuote = components['parameters']['csvQuote'];
export type ParameterCsvEscape = components['parameters']['csvEscape'];
export type ParameterCsvLineEnd = components['parameters']['csvLineEnd'];
export type ParameterSaveAs = components['parameters']['saveAs'];
export type ParameterEntryIndexes = components['parameters']['entryIndexes'];
export type ParameterFirstIndex = components['parameters']['firstIndex'];
export type ParameterContentRange = components['parameters']['contentRange'];
export type ParameterAllFields = components['parameters']['allFields'];
export type ParameterLogFormat = components['parameters']['logFormat'];
export type ParameterLogCsvFields = components['parameters']['logCsvFields'];
export type ParameterJsonFormat = components['parameters']['jsonFormat'];
export type ParameterActivityProjects = components['parameters']['activityProjects'];
export type ParameterCountPerProject = components['parameters']['countPerProject'];
export type ParameterProjectsActivityMeta = components['parameters']['projectsActivityMeta'];
export type ParameterActivityMeta = components['parameters']['activityMeta'];
export type ParameterCollectionToChange = components['parameters']['collectionToChange'];
export type ParameterNewCollectionName = components['parameters']['newCollectionName'];
export type ParameterTypeOfCollection = components['parameters']['typeOfCollection'];
export type ParameterNameOfCollection = components['parameters']['nameOfCollection'];
export type ParameterRecordKeys = components['parameters']['recordKeys'];
export type ParameterKeyPrefix = components['parameters']['keyPrefix'];
export type ParameterPrefixCount = components['parameters']['prefixCount'];
export type ParameterEndTs = components['parameters']['endTs'];
export type ParameterRecordStart = components['parameters']['recordStart'];
export type ParameterRecordStartAfter = components['parameters']['recordStartAfter'];
export type ParameterWriterOffset = components['parameters']['writerOffset'];
export type ParameterNextStart = components['parameters']['nextStart'];
export type ParameterMaxScan = components['parameters']['maxScan'];
export type ParameterKeyOfRecord = components['parameters']['keyOfRecord'];
export type ParameterFrontier = components['parameters']['frontier'];
export type ParameterSlot = components['parameters']['slot'];
export type ParameterMinCount = components['parameters']['minCount'];
export type ParameterNextQueueStart = components['parameters']['nextQueueStart'];
export type ParameterFingerprintStart = components['parameters']['fingerprintStart'];
export type ParameterFingerprintStartAfter = components['parameters']['fingerprintStartAfter'];
export type $defs = Record<string, never>;
export interface operations {
  listProjects: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The project ids. `projects` is `[]` for an account without projects. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ProjectList'];
        };
      };
      403: components['responses']['AppForbidden'];
      429: components['responses']['TooManyRequests'];
      503: components['responses']['ServiceUnavailable'];
      504: components['responses']['GatewayTimeout'];
      default: components['responses']['UnexpectedError'];
    };
  };
  listProjectSummaries: {
    parameters: {
      query?: {
        /**
         * @description Only projects with jobs in any of these states.
         * @example [
         *       "running"
         *     ]
         */
        state?: components['parameters']['projectsByState'];
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description An array with one summary per project; `[]` if no project has such jobs. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ProjectSummary'][];
        };
      };
      401: components['responses']['JobqUnauthorized'];
      429: components['responses']['TooManyRequests'];
      503: components['responses']['ServiceUnavailable'];
      504: components['responses']['GatewayTimeout'];
      default: components['responses']['UnexpectedError'];
    };
  };
  getProjectSummary: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * @description Id of the project.
         * @example 123
         */
        project: components['parameters']['project'];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The project in numbers. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ProjectSummary'];
        };
      };
      401: components['responses']['JobqUnauthorized'];
      429: components['responses']['TooManyRequests'];
      503: components['responses']['ServiceUnavailable'];
      504: components['responses']['GatewayTimeout'];
      default: components['responses']['UnexpectedError'];
    };
  };
  readScrapySettings: {
    parameters: {
      query: {
        /**
         * @description Id of the project.
         * @example 123
         */
        project: components['parameters']['inProject'];
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The settings. Some projects have settings of spiders, too. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ScrapySettings'];
        };
      };
      400: components['responses']['AppBadRequest'];
      403: components['responses']['AppForbidden'];
      429: components['responses']['TooManyRequests'];
      503: components['responses']['ServiceUnavailable'];
      504: components['responses']['GatewayTimeout'];
      default: components['responses']['UnexpectedError'];
    };
  };
  readSettings: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * @description Id of the project.
         * @example 123
         */
        project: components['parameters']['project'];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The settings; some or all may be missing. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ProjectSettings'];
        };
      };
      401: components['responses']['JobqUnauthorized'];
      429: components['responses']['TooManyRequests'];
      503: components['responses']['ServiceUnavailable'];
      504: components['responses']['GatewayTimeout'];
      default: components['responses']['UnexpectedError'];
    };
  };
  updateSettings: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * @description Id of the project.
         * @example 123
         */
        project: components['parameters']['project'];
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['ProjectSettings'];
      };
    };
    responses: {
      200: components['responses']['Done'];
      401: components['responses']['JobqUnauthorized'];
      429: components['responses']['TooManyRequests'];
      503: components['responses']['ServiceUnavailable'];
      504: components['responses']['GatewayTimeout'];
      default: components['responses']['UnexpectedError'];
    };
  };
  readSetting: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * @description Id of the project.
         * @example 123
         */
        project: components['parameters']['project'];
        /**
         * @description Name of the setting.
         * @example default_job_units
         */
        key: components['parameters']['settingKey'];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The value; null if the setting does not exist. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['JsonValue'];
        };
      };
      401: components['responses']['JobqUnauthorized'];
      429: components['responses']['TooManyRequests'];
      503: components['responses']['ServiceUnavailable'];
      504: components['responses']['GatewayTimeout'];
      default: components['responses']['UnexpectedError'];
    };
  };
  deleteSetting: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * @description Id of the project.
         * @example 123
         */
        project: components['parameters']['project'];
        /**
         * @description Name of the setting.
         * @example default_job_units
         */
        key: components['parameters']['settingKey'];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: components['responses']['Done'];
      401: components['responses']['JobqUnauthorized'];
      429: components['responses']['TooManyRequests'];
      503: components['responses']['ServiceUnavailable'];
      504: components['responses']['GatewayTimeout'];
      default: components['responses']['UnexpectedError'];
    };
  };
  listSpiders: {
    parameters: {
      query: {
        /**
         * @description Id of the project.
         * @example 123
         */
        project: components['parameters']['inProject'];
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The spiders. `spiders` is `[]` for a project without spiders. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['SpiderList'];
        };
      };
      400: components['responses']['AppBadRequest'];
      403: components['responses']['AppForbidden'];
      429: components['responses']['TooManyRequests'];
      503: components['responses']['ServiceUnavailable'];
      504: components['responses']['GatewayTimeout'];
      default: components['responses']['UnexpectedError'];
    };
  };
  getSpider: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * @description Id of the project.
         * @example 123
         */
        project: components['parameters']['project'];
        /**
         * @description Id of the spider, the middle part of its jobs' keys. Its name is not accepted.
         * @example 1
         */
        spider: components['parameters']['spider'];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The spider. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['SpiderDetails'];
        };
      };
      401: components['responses']['V2Unauthorized'];
      403: components['responses']['V2Forbidden'];
      404: components['responses']['V2NotFound'];
      429: components['responses']['TooManyRequests'];
      503: components['responses']['ServiceUnavailable'];
      504: components['responses']['GatewayTimeout'];
      default: components['responses']['UnexpectedError'];
    };
  };
  updateSpiderTags: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * @description Id of the project.
         * @example 123
         */
        project: components['parameters']['project'];
        /**
         * @description Id of the spider, the middle part of its jobs' keys. Its name is not accepted.
         * @example 1
         */
        spider: components['parameters']['spider'];
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['SpiderTagsUpdate'];
      };
    };
    responses: {
      /** @description The spider as it is now. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['SpiderDetails'];
        };
      };
      400: components['responses']['InvalidBody'];
      401: components['responses']['V2Unauthorized'];
      403: components['responses']['V2Forbidden'];
      404: components['responses']['V2NotFound'];
      429: components['responses']['TooManyRequests'];
      503: components['responses']['ServiceUnavailable'];
      504: components['responses']['GatewayTimeout'];
      default: components['responses']['UnexpectedError'];
    };
  };
  getSpiderId: {
    parameters: {
      query?: {
        /**
         * @description Creates an id for a new name, and so creates the spider.
         * @example True
         */
        create?: components['parameters']['createSpider'];
      };
      header?: never;
      path: {
        /**
         * @description Id of the project.
         * @example 123
         */
        project: components['parameters']['project'];
        /**
         * @description Name of the spider; the name of a script is `py:` and its file name.
         * @example books
         */
        name: components['parameters']['spiderName'];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The id, as used in paths and job keys. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': number | null;
        };
      };
      401: components['responses']['JobqUnauthorized'];
      429: components['responses']['TooManyRequests'];
      503: components['responses']['ServiceUnavailable'];
      504: components['responses']['GatewayTimeout'];
      default: components['responses']['UnexpectedError'];
    };
  };
  runJob: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/x-www-form-urlencoded': components['schemas']['NewRun'];
      };
    };
    responses: {
      /** @description The job is in the queue. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['RunResult'];
        };
      };
      400: components['responses']['RunRefused'];
      403: components['responses']['AppForbidden'];
      429: components['responses']['TooManyRequests'];
      503: components['responses']['ServiceUnavailable'];
      504: components['responses']['GatewayTimeout'];
      default: components['responses']['UnexpectedError'];
    };
  };
  scheduleJob: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/x-www-form-urlencoded': components['schemas']['NewRun'];
      };
    };
    responses: {
      /** @description The job is in the queue. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['RunResult'];
        };
      };
      400: components['responses']['RunRefused'];
      403: components['responses']['AppForbidden'];
      429: components['responses']['TooManyRequests'];
      503: components['responses']['ServiceUnavailable'];
      504: components['responses']['GatewayTimeout'];
      default: components['responses']['UnexpectedError'];
    };
  };
  updateJobTags: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/x-www-form-urlencoded': components['schemas']['JobTagsUpdate'];
      };
    };
    responses: {
      /** @description The tags are changed. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['JobTagsResult'];
        };
      };
      400: components['responses']['AppBadRequest'];
      403: components['responses']['AppForbidden'];
      429: components['responses']['TooManyRequests'];
      503: components['responses']['ServiceUnavailable'];
      504: components['responses']['GatewayTimeout'];
      default: components['responses']['UnexpectedError'];
    };
  };
  listAppJobs: {
    parameters: {
      query: {
        /**
         * @description Id of the project.
         * @example 123
         */
        project: components['parameters']['inProject'];
        /**
         * @description Only these jobs.
         * @example [
         *       "123/1/1",
         *       "123/1/3"
         *     ]
         */
        job?: components['parameters']['appJobKeys'];
        /**
         * @description Only jobs of the spider with this name.
         * @example books
         */
        spider?: components['parameters']['bySpider'];
        /**
         * @description Only jobs in this state. Default: all states but `deleted`.
         * @example finished
         */
        state?: components['parameters']['appState'];
        /**
         * @description Only jobs with any of these tags.
         * @example [
         *       "daily",
         *       "eu"
         *     ]
         */
        has_tag?: components['parameters']['appHasTag'];
        /**
         * @description Only jobs with none of these tags.
         * @example [
         *       "draft"
         *     ]
         */
        lacks_tag?: components['parameters']['lacksTag'];
        /**
         * @description Maximum number of jobs. A negative number returns the latest ones.
         * @example 10
         */
        count?: components['parameters']['appCount'];
        /**
         * @description How many jobs to skip. The list changes while jobs are added, so pages may overlap.
         * @example 100
         */
        offset?: components['parameters']['appOffset'];
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The jobs. `jobs` is `[]` if there are none, and for a job, tag or spider that is not known. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['AppJobList'];
        };
      };
      400: components['responses']['AppBadRequest'];
      403: components['responses']['AppForbidden'];
      429: components['responses']['TooManyRequests'];
      503: components['responses']['ServiceUnavailable'];
      504: components['responses']['GatewayTimeout'];
      default: components['responses']['UnexpectedError'];
    };
  };
  listAppJobLines: {
    parameters: {
      query: {
        /**
         * @description Id of the project.
         * @example 123
         */
        project: components['parameters']['inProject'];
        /**
         * @description Only these jobs.
         * @example [
         *       "123/1/1",
         *       "123/1/3"
         *     ]
         */
        job?: components['parameters']['appJobKeys'];
        /**
         * @description Only jobs of the spider with this name.
         * @example books
         */
        spider?: components['parameters']['bySpider'];
        /**
         * @description Only jobs in this state. Default: all states but `deleted`.
         * @example finished
         */
        state?: components['parameters']['appState'];
        /**
         * @description Only jobs with any of these tags.
         * @example [
         *       "daily",
         *       "eu"
         *     ]
         */
        has_tag?: components['parameters']['appHasTag'];
        /**
         * @description Only jobs with none of these tags.
         * @example [
         *       "draft"
         *     ]
         */
        lacks_tag?: components['parameters']['lacksTag'];
        /**
         * @description Maximum number of jobs. A negative number returns the latest ones.
         * @example 1000
         */
        count?: components['parameters']['appLineCount'];
        /**
         * @description How many jobs to skip. The list changes while jobs are added, so pages may overlap.
         * @example 100
         */
        offset?: components['parameters']['appOffset'];
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The line with the status, then the jobs, one a line, no array around them. Only the line with the status if there are no jobs. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/x-jsonlines': components['schemas']['AppJobLine'][];
        };
      };
      400: components['responses']['AppBadRequest'];
      403: components['responses']['AppForbidden'];
      429: components['responses']['TooManyRequests'];
      503: components['responses']['ServiceUnavailable'];
      504: components['responses']['GatewayTimeout'];
      default: components['responses']['UnexpectedError'];
    };
  };
  countAppJobs: {
    parameters: {
      query: {
        /**
         * @description Id of the project.
         * @example 123
         */
        project: components['parameters']['inProject'];
        /**
         * @description Only these jobs.
         * @example [
         *       "123/1/1",
         *       "123/1/3"
         *     ]
         */
        job?: components['parameters']['appJobKeys'];
        /**
         * @description Only jobs of the spider with this name.
         * @example books
         */
        spider?: components['parameters']['bySpider'];
        /**
         * @description Only jobs in this state. Default: all states but `deleted`.
         * @example finished
         */
        state?: components['parameters']['appState'];
        /**
         * @description Only jobs with any of these tags.
         * @example [
         *       "daily",
         *       "eu"
         *     ]
         */
        has_tag?: components['parameters']['appHasTag'];
        /**
         * @description Only jobs with none of these tags.
         * @example [
         *       "draft"
         *     ]
         */
        lacks_tag?: components['parameters']['lacksTag'];
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The number of jobs. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['AppJobCount'];
        };
      };
      400: components['responses']['AppBadRequest'];
      403: components['responses']['AppForbidden'];
      429: components['responses']['TooManyRequests'];
      503: components['responses']['ServiceUnavailable'];
      504: components['responses']['GatewayTimeout'];
      default: components['responses']['UnexpectedError'];
    };
  };
  stopJob: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/x-www-form-urlencoded': components['schemas']['JobStop'];
      };
    };
    responses: {
      /** @description The job will stop. If it does not exist or has ended, that is not an error. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['JobStopResult'];
        };
      };
      400: components['responses']['AppBadRequest'];
      403: components['responses']['AppForbidden'];
      429: components['responses']['TooManyRequests'];
      503: components['responses']['ServiceUnavailable'];
      504: components['responses']['GatewayTimeout'];
      default: components['responses']['UnexpectedError'];
    };
  };
  deleteJobs: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/x-www-form-urlencoded': components['schemas']['JobDeletion'];
      };
    };
    responses: {
      /** @description The jobs are deleted. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['JobDeletionResult'];
        };
      };
      400: components['responses']['AppBadRequest'];
      403: components['responses']['AppForbidden'];
      429: components['responses']['TooManyRequests'];
      503: components['responses']['ServiceUnavailable'];
      504: components['responses']['GatewayTimeout'];
      default: components['responses']['UnexpectedError'];
    };
  };
  listPeriodicJobs: {
    parameters: {
      query?: {
        /**
         * @description Number of the page, from 1.
         * @example 2
         */
        page?: components['parameters']['page'];
        /**
         * @description Maximum number of entries of a page.
         * @example 2
         */
        page_size?: components['parameters']['pageSize'];
      };
      header?: never;
      path: {
        /**
         * @description Id of the project.
         * @example 123
         */
        project: components['parameters']['project'];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description One page. Only `results` is certain to exist; it is `[]` if there are none. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['PeriodicJobPage'];
        };
      };
      401: components['responses']['V2Unauthorized'];
      403: components['responses']['V2Forbidden'];
      404: components['responses']['V2NotFound'];
      429: components['responses']['TooManyRequests'];
      503: components['responses']['ServiceUnavailable'];
      504: components['responses']['GatewayTimeout'];
      default: components['responses']['UnexpectedError'];
    };
  };
  createPeriodicJob: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * @description Id of the project.
         * @example 123
         */
        project: components['parameters']['project'];
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['NewPeriodicJob'];
      };
    };
    responses: {
      /** @description The periodic job. */
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['PeriodicJob'];
        };
      };
      400: components['responses']['InvalidPeriodicJob'];
      401: components['responses']['V2Unauthorized'];
      403: components['responses']['V2Forbidden'];
      404: components['responses']['V2NotFound'];
      429: components['responses']['TooManyRequests'];
      503: components['responses']['ServiceUnavailable'];
      504: components['responses']['GatewayTimeout'];
      default: components['responses']['UnexpectedError'];
    };
  };
  getPeriodicJob: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * @description Id of the project.
         * @example 123
         */
        project: components['parameters']['project'];
        /**
         * @description Id of the periodic job.
         * @example 7
         */
        id: components['parameters']['periodicJobId'];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The periodic job. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['PeriodicJob'];
        };
      };
      401: components['responses']['V2Unauthorized'];
      403: components['responses']['V2Forbidden'];
      404: components['responses']['V2NotFound'];
      429: components['responses']['TooManyRequests'];
      503: components['responses']['ServiceUnavailable'];
      504: components['responses']['GatewayTimeout'];
      default: components['responses']['UnexpectedError'];
    };
  };
  deletePeriodicJob: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * @description Id of the project.
         * @example 123
         */
        project: components['parameters']['project'];
        /**
         * @description Id of the periodic job.
         * @example 7
         */
        id: components['parameters']['periodicJobId'];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      204: components['responses']['Done'];
      401: components['responses']['V2Unauthorized'];
      403: components['responses']['V2Forbidden'];
      404: components['responses']['V2NotFound'];
      429: components['responses']['TooManyRequests'];
      503: components['responses']['ServiceUnavailable'];
      504: components['responses']['GatewayTimeout'];
      default: components['responses']['UnexpectedError'];
    };
  };
  updatePeriodicJob: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * @description Id of the project.
         * @example 123
         */
        project: components['parameters']['project'];
        /**
         * @description Id of the periodic job.
         * @example 7
         */
        id: components['parameters']['periodicJobId'];
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['PeriodicJobChange'];
      };
    };
    responses: {
      /** @description The periodic job as it is now. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['PeriodicJob'];
        };
      };
      400: components['responses']['InvalidPeriodicJob'];
      401: components['responses']['V2Unauthorized'];
      403: components['responses']['V2Forbidden'];
      404: components['responses']['V2NotFound'];
      429: components['responses']['TooManyRequests'];
      503: components['responses']['ServiceUnavailable'];
      504: components['responses']['GatewayTimeout'];
      default: components['responses']['UnexpectedError'];
    };
  };
  editComment: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * @description Id of the comment.
         * @example 12
         */
        comment: components['parameters']['commentId'];
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/x-www-form-urlencoded': components['schemas']['CommentText'];
      };
    };
    responses: {
      200: components['responses']['DoneUnseen'];
      400: components['responses']['AppBadRequest'];
      403: components['responses']['AppForbidden'];
      429: components['responses']['TooManyRequests'];
      503: components['responses']['ServiceUnavailable'];
      504: components['responses']['GatewayTimeout'];
      default: components['responses']['UnexpectedError'];
    };
  };
  archiveComment: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * @description Id of the comment.
         * @example 12
         */
        comment: components['parameters']['commentId'];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: components['responses']['DoneUnseen'];
      400: components['responses']['AppBadRequest'];
      403: components['responses']['AppForbidden'];
      429: components['responses']['TooManyRequests'];
      503: components['responses']['ServiceUnavailable'];
      504: components['responses']['GatewayTimeout'];
      default: components['responses']['UnexpectedError'];
    };
  };
  countComments: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * @description Id of the project.
         * @example 123
         */
        project: components['parameters']['project'];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The numbers, without jobs that have no such comments; `{}` if there are none. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['CommentCounts'];
        };
      };
      400: components['responses']['AppBadRequest'];
      403: components['responses']['AppForbidden'];
      429: components['responses']['TooManyRequests'];
      503: components['responses']['ServiceUnavailable'];
      504: components['responses']['GatewayTimeout'];
      default: components['responses']['UnexpectedError'];
    };
  };
  readJobComments: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * @description Id of the project.
         * @example 123
         */
        project: components['parameters']['project'];
        /**
         * @description Id of the spider, the middle part of its jobs' keys. Its name is not accepted.
         * @example 1
         */
        spider: components['parameters']['spider'];
        /**
         * @description Number of the job, the last part of its key.
         * @example 3
         */
        job: components['parameters']['job'];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The comments; `{}` if there are none. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['JobComments'];
        };
      };
      400: components['responses']['AppBadRequest'];
      403: components['responses']['AppForbidden'];
      429: components['responses']['TooManyRequests'];
      503: components['responses']['ServiceUnavailable'];
      504: components['responses']['GatewayTimeout'];
      default: components['responses']['UnexpectedError'];
    };
  };
  readItemComments: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * @description Id of the project.
         * @example 123
         */
        project: components['parameters']['project'];
        /**
         * @description Id of the spider, the middle part of its jobs' keys. Its name is not accepted.
         * @example 1
         */
        spider: components['parameters']['spider'];
        /**
         * @description Number of the job, the last part of its key.
         * @example 3
         */
        job: components['parameters']['job'];
        /**
         * @description Position of the record in the job, from 0.
         * @example 0
         */
        index: components['parameters']['entryIndex'];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description An array of the comments; `[]` if there are none. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Comment'][];
        };
      };
      400: components['responses']['AppBadRequest'];
      403: components['responses']['AppForbidden'];
      429: components['responses']['TooManyRequests'];
      503: components['responses']['ServiceUnavailable'];
      504: components['responses']['GatewayTimeout'];
      default: components['responses']['UnexpectedError'];
    };
  };
  addItemComment: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * @description Id of the project.
         * @example 123
         */
        project: components['parameters']['project'];
        /**
         * @description Id of the spider, the middle part of its jobs' keys. Its name is not accepted.
         * @example 1
         */
        spider: components['parameters']['spider'];
        /**
         * @description Number of the job, the last part of its key.
         * @example 3
         */
        job: components['parameters']['job'];
        /**
         * @description Position of the record in the job, from 0.
         * @example 0
         */
        index: components['parameters']['entryIndex'];
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/x-www-form-urlencoded': components['schemas']['CommentText'];
      };
    };
    responses: {
      /** @description The comment. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Comment'];
        };
      };
      400: components['responses']['AppBadRequest'];
      403: components['responses']['AppForbidden'];
      429: components['responses']['TooManyRequests'];
      503: components['responses']['ServiceUnavailable'];
      504: components['responses']['GatewayTimeout'];
      default: components['responses']['UnexpectedError'];
    };
  };
  archiveItemComments: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * @description Id of the project.
         * @example 123
         */
        project: components['parameters']['project'];
        /**
         * @description Id of the spider, the middle part of its jobs' keys. Its name is not accepted.
         * @example 1
         */
        spider: components['parameters']['spider'];
        /**
         * @description Number of the job, the last part of its key.
         * @example 3
         */
        job: components['parameters']['job'];
        /**
         * @description Position of the record in the job, from 0.
         * @example 0
         */
        index: components['parameters']['entryIndex'];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: components['responses']['DoneUnseen'];
      400: components['responses']['AppBadRequest'];
      403: components['responses']['AppForbidden'];
      429: components['responses']['TooManyRequests'];
      503: components['responses']['ServiceUnavailable'];
      504: components['responses']['GatewayTimeout'];
      default: components['responses']['UnexpectedError'];
    };
  };
  readFieldComments: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * @description Id of the project.
         * @example 123
         */
        project: components['parameters']['project'];
        /**
         * @description Id of the spider, the middle part of its jobs' keys. Its name is not accepted.
         * @example 1
         */
        spider: components['parameters']['spider'];
        /**
         * @description Number of the job, the last part of its key.
         * @example 3
         */
        job: components['parameters']['job'];
        /**
         * @description Position of the record in the job, from 0.
         * @example 0
         */
        index: components['parameters']['entryIndex'];
        /**
         * @description Name of the item's field.
         * @example title
         */
        field: components['parameters']['itemField'];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description An array of the comments; `[]` if there are none. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Comment'][];
        };
      };
      400: components['responses']['AppBadRequest'];
      403: components['responses']['AppForbidden'];
      429: components['responses']['TooManyRequests'];
      503: components['responses']['ServiceUnavailable'];
      504: components['responses']['GatewayTimeout'];
      default: components['responses']['UnexpectedError'];
    };
  };
  addFieldComment: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * @description Id of the project.
         * @example 123
         */
        project: components['parameters']['project'];
        /**
         * @description Id of the spider, the middle part of its jobs' keys. Its name is not accepted.
         * @example 1
         */
        spider: components['parameters']['spider'];
        /**
         * @description Number of the job, the last part of its key.
         * @example 3
         */
        job: components['parameters']['job'];
        /**
         * @description Position of the record in the job, from 0.
         * @example 0
         */
        index: components['parameters']['entryIndex'];
        /**
         * @description Name of the item's field.
         * @example title
         */
        field: components['parameters']['itemField'];
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/x-www-form-urlencoded': components['schemas']['CommentText'];
      };
    };
    responses: {
      /** @description The comment. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Comment'];
        };
      };
      400: components['responses']['AppBadRequest'];
      403: components['responses']['AppForbidden'];
      429: components['responses']['TooManyRequests'];
      503: components['responses']['ServiceUnavailable'];
      504: components['responses']['GatewayTimeout'];
      default: components['responses']['UnexpectedError'];
    };
  };
  archiveFieldComments: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * @description Id of the project.
         * @example 123
         */
        project: components['parameters']['project'];
        /**
         * @description Id of the spider, the middle part of its jobs' keys. Its name is not accepted.
         * @example 1
         */
        spider: components['parameters']['spider'];
        /**
         * @description Number of the job, the last part of its key.
         * @example 3
         */
        job: components['parameters']['job'];
        /**
         * @description Position of the record in the job, from 0.
         * @example 0
         */
        index: components['parameters']['entryIndex'];
        /**
         * @description Name of the item's field.
         * @example title
         */
        field: components['parameters']['itemField'];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: components['responses']['DoneUnseen'];
      400: components['responses']['AppBadRequest'];
      403: components['responses']['AppForbidden'];
      429: components['responses']['TooManyRequests'];
      503: components['responses']['ServiceUnavailable'];
      504: components['responses']['GatewayTimeout'];
      default: components['responses']['UnexpectedError'];
    };
  };
  listJobs: {
    parameters: {
      query?: {
        /**
         * @description Only jobs of the spider with this name.
         * @example books
         */
        spider?: components['parameters']['bySpider'];
        /**
         * @description Only jobs in any of these states. Default: finished jobs.
         * @example [
         *       "running",
         *       "finished"
         *     ]
         */
        state?: components['parameters']['byState'];
        /**
         * @description Only jobs with any of these tags. Summaries then have `tags`.
         * @example [
         *       "daily",
         *       "eu"
         *     ]
         */
        has_tag?: components['parameters']['hasTag'];
        /**
         * @description Only jobs with none of these tags.
         * @example [
         *       "draft"
         *     ]
         */
        lacks_tag?: components['parameters']['lacksTag'];
        /**
         * @description Only jobs from this time or later. We assume that it is compared with `ts`, the time at which the job entered its state.
         * @example 1759968000000
         */
        startts?: components['parameters']['startTsOfJobs'];
        /**
         * @description Only jobs from before this time. We assume that it is compared with `ts`, the time at which the job entered its state. It is documented, but in recordings the queue ignores it.
         * @example 1760054400000
         */
        endts?: components['parameters']['endTsOfJobs'];
        /**
         * @description Only these jobs.
         * @example [
         *       "123/1/1",
         *       "123/1/3"
         *     ]
         */
        key?: components['parameters']['jobKeys'];
        /**
         * @description Ends the list before this job. To list only new jobs, send the newest job that you know.
         * @example 123/1/1
         */
        stop?: components['parameters']['stopAtJob'];
        /**
         * @description Maximum number of jobs.
         * @example 100
         */
        count?: components['parameters']['jobCount'];
        /**
         * @description How many jobs to skip. The list changes while jobs change state, so pages may overlap.
         * @example 1000
         */
        start?: components['parameters']['skippedJobs'];
        /**
         * @description Metadata fields to return for each job. They replace all fields but `key`, `ts`, `state` and `elapsed`.
         * @example [
         *       "spider",
         *       "tags"
         *     ]
         */
        jobmeta?: components['parameters']['jobMeta'];
      };
      header?: never;
      path: {
        /**
         * @description Id of the project.
         * @example 123
         */
        project: components['parameters']['project'];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The jobs, one a line, no array around them. The body is empty if there are none. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/x-jsonlines': components['schemas']['JobSummary'][];
        };
      };
      401: components['responses']['JobqUnauthorized'];
      429: components['responses']['TooManyRequests'];
      503: components['responses']['ServiceUnavailable'];
      504: components['responses']['GatewayTimeout'];
      default: components['responses']['UnexpectedError'];
    };
  };
  countJobs: {
    parameters: {
      query?: {
        /**
         * @description Only jobs of the spider with this name.
         * @example books
         */
        spider?: components['parameters']['bySpider'];
        /**
         * @description Only jobs in any of these states. Default: finished jobs.
         * @example [
         *       "running",
         *       "finished"
         *     ]
         */
        state?: components['parameters']['byState'];
        /**
         * @description Only jobs with any of these tags. Summaries then have `tags`.
         * @example [
         *       "daily",
         *       "eu"
         *     ]
         */
        has_tag?: components['parameters']['hasTag'];
        /**
         * @description Only jobs with none of these tags.
         * @example [
         *       "draft"
         *     ]
         */
        lacks_tag?: components['parameters']['lacksTag'];
        /**
         * @description Only jobs from this time or later. We assume that it is compared with `ts`, the time at which the job entered its state.
         * @example 1759968000000
         */
        startts?: components['parameters']['startTsOfJobs'];
        /**
         * @description Only jobs from before this time. We assume that it is compared with `ts`, the time at which the job entered its state. It is documented, but in recordings the queue ignores it.
         * @example 1760054400000
         */
        endts?: components['parameters']['endTsOfJobs'];
      };
      header?: never;
      path: {
        /**
         * @description Id of the project.
         * @example 123
         */
        project: components['parameters']['project'];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The number of jobs. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': number;
        };
      };
      401: components['responses']['JobqUnauthorized'];
      429: components['responses']['TooManyRequests'];
      503: components['responses']['ServiceUnavailable'];
      504: components['responses']['GatewayTimeout'];
      default: components['responses']['UnexpectedError'];
    };
  };
  pushJobs: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * @description Id of the project.
         * @example 123
         */
        project: components['parameters']['project'];
      };
      cookie?: never;
    };
    /** @description The jobs, one a line, no array around them. */
    requestBody: {
      content: {
        'application/x-jsonlines': components['schemas']['NewJob'][];
      };
    };
    responses: {
      /** @description The result of each job, one a line, no array around them. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/x-jsonlines': components['schemas']['PushResult'][];
        };
      };
      401: components['responses']['JobqUnauthorized'];
      409: components['responses']['JobqDuplicate'];
      429: components['responses']['TooManyRequests'];
      503: components['responses']['ServiceUnavailable'];
      504: components['responses']['GatewayTimeout'];
      default: components['responses']['UnexpectedError'];
    };
  };
  updateJobs: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * @description Id of the project.
         * @example 123
         */
        project: components['parameters']['project'];
      };
      cookie?: never;
    };
    /** @description The changes, one a line, no array around them. */
    requestBody: {
      content: {
        'application/x-jsonlines': components['schemas']['JobUpdate'][];
      };
    };
    responses: {
      /** @description The jobs that were changed, one a line, no array around them. A job that does not exist has no line. The body is empty if nothing has changed. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/x-jsonlines': components['schemas']['JobUpdateResult'][];
        };
      };
      401: components['responses']['JobqUnauthorized'];
      429: components['responses']['TooManyRequests'];
      503: components['responses']['ServiceUnavailable'];
      504: components['responses']['GatewayTimeout'];
      default: components['responses']['UnexpectedError'];
    };
  };
  startNextJob: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * @description Id of the project.
         * @example 123
         */
        project: components['parameters']['project'];
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['JobStart'];
      };
    };
    responses: {
      /** @description The job. If there is no job to start, we assume that the response has no body. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['StartedJob'];
        };
      };
      401: components['responses']['JobqUnauthorized'];
      429: components['responses']['TooManyRequests'];
      503: components['responses']['ServiceUnavailable'];
      504: components['responses']['GatewayTimeout'];
      default: components['responses']['UnexpectedError'];
    };
  };
  cancelJobs: {
    parameters: {
      query?: {
        /**
         * @description How many jobs to cancel, instead of their names. For administrators.
         * @example 10
         */
        count?: components['parameters']['cancelCount'];
      };
      header?: never;
      path: {
        /**
         * @description Id of the project.
         * @example 123
         */
        project: components['parameters']['project'];
      };
      cookie?: never;
    };
    requestBody?: {
      content: {
        'application/json': components['schemas']['JobReference'][];
      };
    };
    responses: {
      /** @description The jobs are cancelled; running ones end when their worker stops them. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['CancelResult'];
        };
      };
      401: components['responses']['JobqUnauthorized'];
      403: components['responses']['JobqForbidden'];
      429: components['responses']['TooManyRequests'];
      503: components['responses']['ServiceUnavailable'];
      504: components['responses']['GatewayTimeout'];
      default: components['responses']['UnexpectedError'];
    };
  };
  cancelJob: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * @description Id of the project.
         * @example 123
         */
        project: components['parameters']['project'];
        /**
         * @description Id of the spider, the middle part of its jobs' keys. Its name is not accepted.
         * @example 1
         */
        spider: components['parameters']['spider'];
        /**
         * @description Number of the job, the last part of its key.
         * @example 3
         */
        job: components['parameters']['job'];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The job is cancelled, or asked to stop. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['CancelResult'];
        };
      };
      401: components['responses']['JobqUnauthorized'];
      429: components['responses']['TooManyRequests'];
      503: components['responses']['ServiceUnavailable'];
      504: components['responses']['GatewayTimeout'];
      default: components['responses']['UnexpectedError'];
    };
  };
  summarizeJobs: {
    parameters: {
      query?: {
        /**
         * @description Maximum number of jobs of each state.
         * @example 5
         */
        count?: components['parameters']['summaryCount'];
        /**
         * @description How many jobs to skip. The list changes while jobs change state, so pages may overlap.
         * @example 1000
         */
        start?: components['parameters']['skippedJobs'];
        /**
         * @description Metadata fields to return for each job. They replace all fields but `key`, `ts`, `state` and `elapsed`.
         * @example [
         *       "spider",
         *       "tags"
         *     ]
         */
        jobmeta?: components['parameters']['jobMeta'];
      };
      header?: never;
      path: {
        /**
         * @description Id of the project.
         * @example 123
         */
        project: components['parameters']['project'];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description One summary per state, in the order pending, running, finished, one a line, no array around them. A state without jobs has the count 0 and the summary `[]`. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/x-jsonlines': components['schemas']['JobStateSummary'][];
        };
      };
      401: components['responses']['JobqUnauthorized'];
      429: components['responses']['TooManyRequests'];
      503: components['responses']['ServiceUnavailable'];
      504: components['responses']['GatewayTimeout'];
      default: components['responses']['UnexpectedError'];
    };
  };
  summarizeJobsInState: {
    parameters: {
      query?: {
        /**
         * @description Maximum number of jobs of each state.
         * @example 5
         */
        count?: components['parameters']['summaryCount'];
        /**
         * @description How many jobs to skip. The list changes while jobs change state, so pages may overlap.
         * @example 1000
         */
        start?: components['parameters']['skippedJobs'];
        /**
         * @description Metadata fields to return for each job. They replace all fields but `key`, `ts`, `state` and `elapsed`.
         * @example [
         *       "spider",
         *       "tags"
         *     ]
         */
        jobmeta?: components['parameters']['jobMeta'];
      };
      header?: never;
      path: {
        /**
         * @description Id of the project.
         * @example 123
         */
        project: components['parameters']['project'];
        /**
         * @description Only this state.
         * @example finished
         */
        state: components['parameters']['stateOfSummary'];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description One line with the summary of the state. If it has no jobs, the count is 0 and the summary `[]`. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/x-jsonlines': components['schemas']['JobStateSummary'][];
        };
      };
      401: components['responses']['JobqUnauthorized'];
      429: components['responses']['TooManyRequests'];
      503: components['responses']['ServiceUnavailable'];
      504: components['responses']['GatewayTimeout'];
      default: components['responses']['UnexpectedError'];
    };
  };
  summarizeSpiderJobs: {
    parameters: {
      query?: {
        /**
         * @description Maximum number of jobs of each state.
         * @example 5
         */
        count?: components['parameters']['summaryCount'];
        /**
         * @description How many jobs to skip. The list changes while jobs change state, so pages may overlap.
         * @example 1000
         */
        start?: components['parameters']['skippedJobs'];
        /**
         * @description Metadata fields to return for each job. They replace all fields but `key`, `ts`, `state` and `elapsed`.
         * @example [
         *       "spider",
         *       "tags"
         *     ]
         */
        jobmeta?: components['parameters']['jobMeta'];
      };
      header?: never;
      path: {
        /**
         * @description Id of the project.
         * @example 123
         */
        project: components['parameters']['project'];
        /**
         * @description Id of the spider, the middle part of its jobs' keys. Its name is not accepted.
         * @example 1
         */
        spider: components['parameters']['spider'];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description One summary per state, in the order pending, running, finished, one a line, no array around them. A state without jobs has the count 0 and the summary `[]`. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/x-jsonlines': components['schemas']['JobStateSummary'][];
        };
      };
      401: components['responses']['JobqUnauthorized'];
      429: components['responses']['TooManyRequests'];
      503: components['responses']['ServiceUnavailable'];
      504: components['responses']['GatewayTimeout'];
      default: components['responses']['UnexpectedError'];
    };
  };
  summarizeSpiderJobsInState: {
    parameters: {
      query?: {
        /**
         * @description Maximum number of jobs of each state.
         * @example 5
         */
        count?: components['parameters']['summaryCount'];
        /**
         * @description How many jobs to skip. The list changes while jobs change state, so pages may overlap.
         * @example 1000
         */
        start?: components['parameters']['skippedJobs'];
        /**
         * @description Metadata fields to return for each job. They replace all fields but `key`, `ts`, `state` and `elapsed`.
         * @example [
         *       "spider",
         *       "tags"
         *     ]
         */
        jobmeta?: components['parameters']['jobMeta'];
      };
      header?: never;
      path: {
        /**
         * @description Id of the project.
         * @example 123
         */
        project: components['parameters']['project'];
        /**
         * @description Id of the spider, the middle part of its jobs' keys. Its name is not accepted.
         * @example 1
         */
        spider: components['parameters']['spider'];
        /**
         * @description Only this state.
         * @example finished
         */
        state: components['parameters']['stateOfSummary'];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description One line with the summary of the state. If it has no jobs, the count is 0 and the summary `[]`. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/x-jsonlines': components['schemas']['JobStateSummary'][];
        };
      };
      401: components['responses']['JobqUnauthorized'];
      429: components['responses']['TooManyRequests'];
      503: components['responses']['ServiceUnavailable'];
      504: components['responses']['GatewayTimeout'];
      default: components['responses']['UnexpectedError'];
    };
  };
  getJobSummaries: {
    parameters: {
      query?: {
        /**
         * @description Only these jobs.
         * @example [
         *       "123/1/1",
         *       "123/1/3"
         *     ]
         */
        key?: components['parameters']['jobKeys'];
        /**
         * @description Metadata fields to return for each job. They replace all fields but `key`, `ts`, `state` and `elapsed`.
         * @example [
         *       "spider",
         *       "tags"
         *     ]
         */
        jobmeta?: components['parameters']['jobMeta'];
      };
      header?: never;
      path: {
        /**
         * @description Id of the project.
         * @example 123
         */
        project: components['parameters']['project'];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The jobs, one a line, no array around them. The body is empty if there are none. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/x-jsonlines': components['schemas']['JobSummary'][];
        };
      };
      401: components['responses']['JobqUnauthorized'];
      429: components['responses']['TooManyRequests'];
      503: components['responses']['ServiceUnavailable'];
      504: components['responses']['GatewayTimeout'];
      default: components['responses']['UnexpectedError'];
    };
  };
  listLastJobs: {
    parameters: {
      query?: {
        /**
         * @description Starts at the record with this full key. Do not send it together with `startafter`.
         * @example 123/1/3/0
         */
        start?: components['parameters']['start'];
        /**
         * @description Starts after the record with this full key. Do not send it together with `start`.
         * @example 123/1/3/1
         */
        startafter?: components['parameters']['startAfter'];
        /**
         * @description Maximum number of records. Default: all. Very long responses may time out.
         * @example 2
         */
        count?: components['parameters']['count'];
      };
      header?: never;
      path: {
        /**
         * @description Id of the project.
         * @example 123
         */
        project: components['parameters']['project'];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The jobs, one a line, no array around them. The body is empty if no spider has run. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/x-jsonlines': components['schemas']['JobSummary'][];
        };
      };
      401: components['responses']['JobqUnauthorized'];
      429: components['responses']['TooManyRequests'];
      503: components['responses']['ServiceUnavailable'];
      504: components['responses']['GatewayTimeout'];
      default: components['responses']['UnexpectedError'];
    };
  };
  listLastSpiderJobs: {
    parameters: {
      query?: {
        /**
         * @description Starts at the record with this full key. Do not send it together with `startafter`.
         * @example 123/1/3/0
         */
        start?: components['parameters']['start'];
        /**
         * @description Starts after the record with this full key. Do not send it together with `start`.
         * @example 123/1/3/1
         */
        startafter?: components['parameters']['startAfter'];
        /**
         * @description Maximum number of records. Default: all. Very long responses may time out.
         * @example 2
         */
        count?: components['parameters']['count'];
      };
      header?: never;
      path: {
        /**
         * @description Id of the project.
         * @example 123
         */
        project: components['parameters']['project'];
        /**
         * @description Id of the spider, the middle part of its jobs' keys. Its name is not accepted.
         * @example 1
         */
        spider: components['parameters']['spider'];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description One line with the job. The body is empty if the spider has not run. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/x-jsonlines': components['schemas']['JobSummary'][];
        };
      };
      401: components['responses']['JobqUnauthorized'];
      429: components['responses']['TooManyRequests'];
      503: components['responses']['ServiceUnavailable'];
      504: components['responses']['GatewayTimeout'];
      default: components['responses']['UnexpectedError'];
    };
  };
  readJobMetadata: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * @description Id of the project.
         * @example 123
         */
        project: components['parameters']['project'];
        /**
         * @description Id of the spider, the middle part of its jobs' keys. Its name is not accepted.
         * @example 1
         */
        spider: components['parameters']['spider'];
        /**
         * @description Number of the job, the last part of its key.
         * @example 3
         */
        job: components['parameters']['job'];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description One line with the metadata. We assume that the body is empty if the job does not exist. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/x-jsonlines': components['schemas']['JobMetadataRecord'][];
        };
      };
      401: components['responses']['JobqUnauthorized'];
      429: components['responses']['TooManyRequests'];
      503: components['responses']['ServiceUnavailable'];
      504: components['responses']['GatewayTimeout'];
      default: components['responses']['UnexpectedError'];
    };
  };
  updateJobMetadata: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * @description Id of the project.
         * @example 123
         */
        project: components['parameters']['project'];
        /**
         * @description Id of the spider, the middle part of its jobs' keys. Its name is not accepted.
         * @example 1
         */
        spider: components['parameters']['spider'];
        /**
         * @description Number of the job, the last part of its key.
         * @example 3
         */
        job: components['parameters']['job'];
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['JobMetadataRecord'];
      };
    };
    responses: {
      200: components['responses']['Done'];
      401: components['responses']['JobqUnauthorized'];
      429: components['responses']['TooManyRequests'];
      503: components['responses']['ServiceUnavailable'];
      504: components['responses']['GatewayTimeout'];
      default: components['responses']['UnexpectedError'];
    };
  };
  deleteJobMetadata: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * @description Id of the project.
         * @example 123
         */
        project: components['parameters']['project'];
        /**
         * @description Id of the spider, the middle part of its jobs' keys. Its name is not accepted.
         * @example 1
         */
        spider: components['parameters']['spider'];
        /**
         * @description Number of the job, the last part of its key.
         * @example 3
         */
        job: components['parameters']['job'];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: components['responses']['Done'];
      401: components['responses']['JobqUnauthorized'];
      429: components['responses']['TooManyRequests'];
      503: components['responses']['ServiceUnavailable'];
      504: components['responses']['GatewayTimeout'];
      default: components['responses']['UnexpectedError'];
    };
  };
  readJobField: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * @description Id of the project.
         * @example 123
         */
        project: components['parameters']['project'];
        /**
         * @description Id of the spider, the middle part of its jobs' keys. Its name is not accepted.
         * @example 1
         */
        spider: components['parameters']['spider'];
        /**
         * @description Number of the job, the last part of its key.
         * @example 3
         */
        job: components['parameters']['job'];
        /**
         * @description Name of the metadata field.
         * @example state
         */
        field: components['parameters']['metadataField'];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The value; null if the field or the job does not exist. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['JsonValue'];
        };
      };
      401: components['responses']['JobqUnauthorized'];
      429: components['responses']['TooManyRequests'];
      503: components['responses']['ServiceUnavailable'];
      504: components['responses']['GatewayTimeout'];
      default: components['responses']['UnexpectedError'];
    };
  };
  writeJobField: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * @description Id of the project.
         * @example 123
         */
        project: components['parameters']['project'];
        /**
         * @description Id of the spider, the middle part of its jobs' keys. Its name is not accepted.
         * @example 1
         */
        spider: components['parameters']['spider'];
        /**
         * @description Number of the job, the last part of its key.
         * @example 3
         */
        job: components['parameters']['job'];
        /**
         * @description Name of the metadata field.
         * @example state
         */
        field: components['parameters']['metadataField'];
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['JsonValue'];
      };
    };
    responses: {
      200: components['responses']['Done'];
      401: components['responses']['JobqUnauthorized'];
      429: components['responses']['TooManyRequests'];
      503: components['responses']['ServiceUnavailable'];
      504: components['responses']['GatewayTimeout'];
      default: components['responses']['UnexpectedError'];
    };
  };
  deleteJobField: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * @description Id of the project.
         * @example 123
         */
        project: components['parameters']['project'];
        /**
         * @description Id of the spider, the middle part of its jobs' keys. Its name is not accepted.
         * @example 1
         */
        spider: components['parameters']['spider'];
        /**
         * @description Number of the job, the last part of its key.
         * @example 3
         */
        job: components['parameters']['job'];
        /**
         * @description Name of the metadata field.
         * @example state
         */
        field: components['parameters']['metadataField'];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: components['responses']['Done'];
      401: components['responses']['JobqUnauthorized'];
      429: components['responses']['TooManyRequests'];
      503: components['responses']['ServiceUnavailable'];
      504: components['responses']['GatewayTimeout'];
      default: components['responses']['UnexpectedError'];
    };
  };
  readProjectItems: {
    parameters: {
      query?: {
        /**
         * @description Maximum number of records. Default: all. Very long responses may time out.
         * @example 2
         */
        count?: components['parameters']['count'];
        /**
         * @description Starts at the record with this full key. Do not send it together with `startafter`.
         * @example 123/1/3/0
         */
        start?: components['parameters']['start'];
        /**
         * @description Starts after the record with this full key. Do not send it together with `start`.
         * @example 123/1/3/1
         */
        startafter?: components['parameters']['startAfter'];
        /**
         * @description Only records that were written at this time or later: it is compared with `_ts`, which `meta=_ts` shows.
         * @example 1759968000000
         */
        startts?: components['parameters']['startTs'];
        /**
         * @description Conditions that must all be true. Each is JSON text: the field, the operator and a list of its
         *     arguments, such as `["price",">=",[10]]`. The service converts the field to suit the operator.
         *
         *     | Operator | Arguments | True if |
         *     | --- | --- | --- |
         *     | `=` `!=` `<` `>` `<=` `>=` | one value | the field compares so with the value |
         *     | `exists` `notexists` | none | the field exists, or does not exist |
         *     | `contains` `icontains` | one string | the field contains the text; `icontains` ignores case |
         *     | `isempty` `isnotempty` | none | the string, object or array is empty, or is not; other types never pass |
         *     | `matches` | one regular expression | the field matches it |
         *     | `haselement` `hasnotelement` | one or more values | the array has any, or none, of them |
         * @example [
         *       "[\"price\",\">=\",[10]]"
         *     ]
         */
        filter?: components['parameters']['filters'];
        /**
         * @description Fields for the service to add to each record, its full key and the time it was written.
         * @example [
         *       "_key"
         *     ]
         */
        meta?: components['parameters']['meta'];
        /**
         * @description Leaves out the record's own fields: only those of `meta` are returned.
         * @example 1
         */
        nodata?: components['parameters']['nodata'];
        /**
         * @description Format of the response. Replaces the `Accept` header.
         * @example jl
         */
        format?: components['parameters']['format'];
        /**
         * @description Columns of CSV in the order of the response, separated by commas. Required for CSV.
         * @example title,price,url
         */
        fields?: components['parameters']['csvFields'];
        /**
         * @description 1 adds a first line with the column names to CSV. The default has no such line.
         * @example 1
         */
        include_headers?: components['parameters']['csvHeaders'];
        /**
         * @description Text between the columns of CSV. The default is not documented.
         * @example ;
         */
        sep?: components['parameters']['csvSeparator'];
        /**
         * @description Quotation mark of CSV. The default is not documented.
         * @example "
         */
        quote?: components['parameters']['csvQuote'];
        /**
         * @description Escape character of CSV. The default is not documented.
         * @example \
         */
        escape?: components['parameters']['csvEscape'];
        /**
         * @description Text between the lines of CSV. The default is not documented.
         * @example
         */
        lineend?: components['parameters']['csvLineEnd'];
        /**
         * @description File name under which a browser saves the response.
         * @example books.csv
         */
        saveas?: components['parameters']['saveAs'];
      };
      header?: never;
      path: {
        /**
         * @description Id of the project.
         * @example 123
         */
        project: components['parameters']['project'];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: components['responses']['Items'];
      401: components['responses']['DataUnauthorized'];
      404: components['responses']['JobDataNotFound'];
      429: components['responses']['TooManyRequests'];
      503: components['responses']['ServiceUnavailable'];
      504: components['responses']['GatewayTimeout'];
      default: components['responses']['UnexpectedError'];
    };
  };
  readSpiderItems: {
    parameters: {
      query?: {
        /**
         * @description Maximum number of records. Default: all. Very long responses may time out.
         * @example 2
         */
        count?: components['parameters']['count'];
        /**
         * @description Starts at the record with this full key. Do not send it together with `startafter`.
         * @example 123/1/3/0
         */
        start?: components['parameters']['start'];
        /**
         * @description Starts after the record with this full key. Do not send it together with `start`.
         * @example 123/1/3/1
         */
        startafter?: components['parameters']['startAfter'];
        /**
         * @description Only records that were written at this time or later: it is compared with `_ts`, which `meta=_ts` shows.
         * @example 1759968000000
         */
        startts?: components['parameters']['startTs'];
        /**
         * @description Conditions that must all be true. Each is JSON text: the field, the operator and a list of its
         *     arguments, such as `["price",">=",[10]]`. The service converts the field to suit the operator.
         *
         *     | Operator | Arguments | True if |
         *     | --- | --- | --- |
         *     | `=` `!=` `<` `>` `<=` `>=` | one value | the field compares so with the value |
         *     | `exists` `notexists` | none | the field exists, or does not exist |
         *     | `contains` `icontains` | one string | the field contains the text; `icontains` ignores case |
         *     | `isempty` `isnotempty` | none | the string, object or array is empty, or is not; other types never pass |
         *     | `matches` | one regular expression | the field matches it |
         *     | `haselement` `hasnotelement` | one or more values | the array has any, or none, of them |
         * @example [
         *       "[\"price\",\">=\",[10]]"
         *     ]
         */
        filter?: components['parameters']['filters'];
        /**
         * @description Fields for the service to add to each record, its full key and the time it was written.
         * @example [
         *       "_key"
         *     ]
         */
        meta?: components['parameters']['meta'];
        /**
         * @description Leaves out the record's own fields: only those of `meta` are returned.
         * @example 1
         */
        nodata?: components['parameters']['nodata'];
        /**
         * @description Format of the response. Replaces the `Accept` header.
         * @example jl
         */
        format?: components['parameters']['format'];
        /**
         * @description Columns of CSV in the order of the response, separated by commas. Required for CSV.
         * @example title,price,url
         */
        fields?: components['parameters']['csvFields'];
        /**
         * @description 1 adds a first line with the column names to CSV. The default has no such line.
         * @example 1
         */
        include_headers?: components['parameters']['csvHeaders'];
        /**
         * @description Text between the columns of CSV. The default is not documented.
         * @example ;
         */
        sep?: components['parameters']['csvSeparator'];
        /**
         * @description Quotation mark of CSV. The default is not documented.
         * @example "
         */
        quote?: components['parameters']['csvQuote'];
        /**
         * @description Escape character of CSV. The default is not documented.
         * @example \
         */
        escape?: components['parameters']['csvEscape'];
        /**
         * @description Text between the lines of CSV. The default is not documented.
         * @example
         */
        lineend?: components['parameters']['csvLineEnd'];
        /**
         * @description File name under which a browser saves the response.
         * @example books.csv
         */
        saveas?: components['parameters']['saveAs'];
      };
      header?: never;
      path: {
        /**
         * @description Id of the project.
         * @example 123
         */
        project: components['parameters']['project'];
        /**
         * @description Id of the spider, the middle part of its jobs' keys. Its name is not accepted.
         * @example 1
         */
        spider: components['parameters']['spider'];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: components['responses']['Items'];
      401: components['responses']['DataUnauthorized'];
      404: components['responses']['JobDataNotFound'];
      429: components['responses']['TooManyRequests'];
      503: components['responses']['ServiceUnavailable'];
      504: components['responses']['GatewayTimeout'];
      default: components['responses']['UnexpectedError'];
    };
  };
  readItems: {
    parameters: {
      query?: {
        /**
         * @description Maximum number of records. Default: all. Very long responses may time out.
         * @example 2
         */
        count?: components['parameters']['count'];
        /**
         * @description Starts at the record with this full key. Do not send it together with `startafter`.
         * @example 123/1/3/0
         */
        start?: components['parameters']['start'];
        /**
         * @description Starts after the record with this full key. Do not send it together with `start`.
         * @example 123/1/3/1
         */
        startafter?: components['parameters']['startAfter'];
        /**
         * @description Only the records at these positions in the job, from 0.
         * @example [
         *       0,
         *       4
         *     ]
         */
        index?: components['parameters']['entryIndexes'];
        /**
         * @description Only records that were written at this time or later: it is compared with `_ts`, which `meta=_ts` shows.
         * @example 1759968000000
         */
        startts?: components['parameters']['startTs'];
        /**
         * @description Conditions that must all be true. Each is JSON text: the field, the operator and a list of its
         *     arguments, such as `["price",">=",[10]]`. The service converts the field to suit the operator.
         *
         *     | Operator | Arguments | True if |
         *     | --- | --- | --- |
         *     | `=` `!=` `<` `>` `<=` `>=` | one value | the field compares so with the value |
         *     | `exists` `notexists` | none | the field exists, or does not exist |
         *     | `contains` `icontains` | one string | the field contains the text; `icontains` ignores case |
         *     | `isempty` `isnotempty` | none | the string, object or array is empty, or is not; other types never pass |
         *     | `matches` | one regular expression | the field matches it |
         *     | `haselement` `hasnotelement` | one or more values | the array has any, or none, of them |
         * @example [
         *       "[\"price\",\">=\",[10]]"
         *     ]
         */
        filter?: components['parameters']['filters'];
        /**
         * @description Fields for the service to add to each record, its full key and the time it was written.
         * @example [
         *       "_key"
         *     ]
         */
        meta?: components['parameters']['meta'];
        /**
         * @description Leaves out the record's own fields: only those of `meta` are returned.
         * @example 1
         */
        nodata?: components['parameters']['nodata'];
        /**
         * @description Format of the response. Replaces the `Accept` header.
         * @example jl
         */
        format?: components['parameters']['format'];
        /**
         * @description Columns of CSV in the order of the response, separated by commas. Required for CSV.
         * @example title,price,url
         */
        fields?: components['parameters']['csvFields'];
        /**
         * @description 1 adds a first line with the column names to CSV. The default has no such line.
         * @example 1
         */
        include_headers?: components['parameters']['csvHeaders'];
        /**
         * @description Text between the columns of CSV. The default is not documented.
         * @example ;
         */
        sep?: components['parameters']['csvSeparator'];
        /**
         * @description Quotation mark of CSV. The default is not documented.
         * @example "
         */
        quote?: components['parameters']['csvQuote'];
        /**
         * @description Escape character of CSV. The default is not documented.
         * @example \
         */
        escape?: components['parameters']['csvEscape'];
        /**
         * @description Text between the lines of CSV. The default is not documented.
         * @example
         */
        lineend?: components['parameters']['csvLineEnd'];
        /**
         * @description File name under which a browser saves the response.
         * @example books.csv
         */
        saveas?: components['parameters']['saveAs'];
      };
      header?: never;
      path: {
        /**
         * @description Id of the project.
         * @example 123
         */
        project: components['parameters']['project'];
        /**
         * @description Id of the spider, the middle part of its jobs' keys. Its name is not accepted.
         * @example 1
         */
        spider: components['parameters']['spider'];
        /**
         * @description Number of the job, the last part of its key.
         * @example 3
         */
        job: components['parameters']['job'];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: components['responses']['Items'];
      401: components['responses']['DataUnauthorized'];
      404: components['responses']['JobDataNotFound'];
      429: components['responses']['TooManyRequests'];
      503: components['responses']['ServiceUnavailable'];
      504: components['responses']['GatewayTimeout'];
      default: components['responses']['UnexpectedError'];
    };
  };
  writeItems: {
    parameters: {
      query?: {
        /**
         * @description Position of the body's first record in the job. Existing records at these positions are replaced, so it is safe to send the same records again.
         * @example 1000
         */
        start?: components['parameters']['firstIndex'];
      };
      header?: {
        /**
         * @description Position of the body's first record in the job, as `items 500-/*`. It is documented as another way to say `start`. The official client sends `start`; send only one of them.
         * @example items 500-/*
         */
        'Content-Range'?: components['parameters']['contentRange'];
      };
      path: {
        /**
         * @description Id of the project.
         * @example 123
         */
        project: components['parameters']['project'];
        /**
         * @description Id of the spider, the middle part of its jobs' keys. Its name is not accepted.
         * @example 1
         */
        spider: components['parameters']['spider'];
        /**
         * @description Number of the job, the last part of its key.
         * @example 3
         */
        job: components['parameters']['job'];
      };
      cookie?: never;
    };
    /** @description The items, one a line, no array around them. Each may take at most 1 MiB (1048576 bytes) as JSON. The body may be sent with `Content-Encoding` gzip. */
    requestBody: {
      content: {
        'application/x-jsonlines': components['schemas']['Item'][];
      };
    };
    responses: {
      200: components['responses']['Done'];
      401: components['responses']['DataUnauthorized'];
      413: components['responses']['DataTooLarge'];
      429: components['responses']['TooManyRequests'];
      503: components['responses']['ServiceUnavailable'];
      504: components['responses']['GatewayTimeout'];
      default: components['responses']['UnexpectedError'];
    };
  };
  getItemStats: {
    parameters: {
      query?: {
        /**
         * @description Also counts fields whose names begin with `_`.
         * @example 1
         */
        all?: components['parameters']['allFields'];
      };
      header?: never;
      path: {
        /**
         * @description Id of the project.
         * @example 123
         */
        project: components['parameters']['project'];
        /**
         * @description Id of the spider, the middle part of its jobs' keys. Its name is not accepted.
         * @example 1
         */
        spider: components['parameters']['spider'];
        /**
         * @description Number of the job, the last part of its key.
         * @example 3
         */
        job: components['parameters']['job'];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The counters. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['DataStats'];
        };
      };
      401: components['responses']['DataUnauthorized'];
      404: components['responses']['JobDataNotFound'];
      429: components['responses']['TooManyRequests'];
      503: components['responses']['ServiceUnavailable'];
      504: components['responses']['GatewayTimeout'];
      default: components['responses']['UnexpectedError'];
    };
  };
  readItem: {
    parameters: {
      query?: {
        /**
         * @description Fields for the service to add to each record, its full key and the time it was written.
         * @example [
         *       "_key"
         *     ]
         */
        meta?: components['parameters']['meta'];
        /**
         * @description Leaves out the record's own fields: only those of `meta` are returned.
         * @example 1
         */
        nodata?: components['parameters']['nodata'];
        /**
         * @description Format of the response. Replaces the `Accept` header.
         * @example jl
         */
        format?: components['parameters']['format'];
      };
      header?: never;
      path: {
        /**
         * @description Id of the project.
         * @example 123
         */
        project: components['parameters']['project'];
        /**
         * @description Id of the spider, the middle part of its jobs' keys. Its name is not accepted.
         * @example 1
         */
        spider: components['parameters']['spider'];
        /**
         * @description Number of the job, the last part of its key.
         * @example 3
         */
        job: components['parameters']['job'];
        /**
         * @description Position of the record in the job, from 0.
         * @example 0
         */
        index: components['parameters']['entryIndex'];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description One line with the item. The body is empty, or `[]` in JSON, if it does not exist. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/x-jsonlines': components['schemas']['Item'][];
          'application/x-msgpack': components['schemas']['Item'][];
          'application/json': components['schemas']['Item'][];
        };
      };
      401: components['responses']['DataUnauthorized'];
      404: components['responses']['JobDataNotFound'];
      429: components['responses']['TooManyRequests'];
      503: components['responses']['ServiceUnavailable'];
      504: components['responses']['GatewayTimeout'];
      default: components['responses']['UnexpectedError'];
    };
  };
  readItemField: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * @description Id of the project.
         * @example 123
         */
        project: components['parameters']['project'];
        /**
         * @description Id of the spider, the middle part of its jobs' keys. Its name is not accepted.
         * @example 1
         */
        spider: components['parameters']['spider'];
        /**
         * @description Number of the job, the last part of its key.
         * @example 3
         */
        job: components['parameters']['job'];
        /**
         * @description Position of the record in the job, from 0.
         * @example 0
         */
        index: components['parameters']['entryIndex'];
        /**
         * @description Name of the item's field.
         * @example title
         */
        field: components['parameters']['itemField'];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The value; its content type is not recorded. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'text/plain': string;
        };
      };
      401: components['responses']['DataUnauthorized'];
      404: components['responses']['JobDataNotFound'];
      429: components['responses']['TooManyRequests'];
      503: components['responses']['ServiceUnavailable'];
      504: components['responses']['GatewayTimeout'];
      default: components['responses']['UnexpectedError'];
    };
  };
  readProjectLogs: {
    parameters: {
      query?: {
        /**
         * @description Maximum number of records. Default: all. Very long responses may time out.
         * @example 2
         */
        count?: components['parameters']['count'];
        /**
         * @description Starts at the record with this full key. Do not send it together with `startafter`.
         * @example 123/1/3/0
         */
        start?: components['parameters']['start'];
        /**
         * @description Starts after the record with this full key. Do not send it together with `start`.
         * @example 123/1/3/1
         */
        startafter?: components['parameters']['startAfter'];
        /**
         * @description Only records that were written at this time or later: it is compared with `_ts`, which `meta=_ts` shows.
         * @example 1759968000000
         */
        startts?: components['parameters']['startTs'];
        /**
         * @description Conditions that must all be true. Each is JSON text: the field, the operator and a list of its
         *     arguments, such as `["price",">=",[10]]`. The service converts the field to suit the operator.
         *
         *     | Operator | Arguments | True if |
         *     | --- | --- | --- |
         *     | `=` `!=` `<` `>` `<=` `>=` | one value | the field compares so with the value |
         *     | `exists` `notexists` | none | the field exists, or does not exist |
         *     | `contains` `icontains` | one string | the field contains the text; `icontains` ignores case |
         *     | `isempty` `isnotempty` | none | the string, object or array is empty, or is not; other types never pass |
         *     | `matches` | one regular expression | the field matches it |
         *     | `haselement` `hasnotelement` | one or more values | the array has any, or none, of them |
         * @example [
         *       "[\"price\",\">=\",[10]]"
         *     ]
         */
        filter?: components['parameters']['filters'];
        /**
         * @description Fields for the service to add to each record, its full key and the time it was written.
         * @example [
         *       "_key"
         *     ]
         */
        meta?: components['parameters']['meta'];
        /**
         * @description Leaves out the record's own fields: only those of `meta` are returned.
         * @example 1
         */
        nodata?: components['parameters']['nodata'];
        /**
         * @description Format of the response. Replaces the `Accept` header.
         * @example text
         */
        format?: components['parameters']['logFormat'];
        /**
         * @description Columns of CSV in the order of the response, separated by commas. The default is documented in an old version of the reference only.
         * @example level,message
         */
        fields?: components['parameters']['logCsvFields'];
        /**
         * @description 1 adds a first line with the column names to CSV. The default has no such line.
         * @example 1
         */
        include_headers?: components['parameters']['csvHeaders'];
        /**
         * @description Text between the columns of CSV. The default is not documented.
         * @example ;
         */
        sep?: components['parameters']['csvSeparator'];
        /**
         * @description Quotation mark of CSV. The default is not documented.
         * @example "
         */
        quote?: components['parameters']['csvQuote'];
        /**
         * @description Escape character of CSV. The default is not documented.
         * @example \
         */
        escape?: components['parameters']['csvEscape'];
        /**
         * @description Text between the lines of CSV. The default is not documented.
         * @example
         */
        lineend?: components['parameters']['csvLineEnd'];
        /**
         * @description File name under which a browser saves the response.
         * @example books.csv
         */
        saveas?: components['parameters']['saveAs'];
      };
      header?: never;
      path: {
        /**
         * @description Id of the project.
         * @example 123
         */
        project: components['parameters']['project'];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: components['responses']['Logs'];
      401: components['responses']['DataUnauthorized'];
      404: components['responses']['JobDataNotFound'];
      429: components['responses']['TooManyRequests'];
      503: components['responses']['ServiceUnavailable'];
      504: components['responses']['GatewayTimeout'];
      default: components['responses']['UnexpectedError'];
    };
  };
  readSpiderLogs: {
    parameters: {
      query?: {
        /**
         * @description Maximum number of records. Default: all. Very long responses may time out.
         * @example 2
         */
        count?: components['parameters']['count'];
        /**
         * @description Starts at the record with this full key. Do not send it together with `startafter`.
         * @example 123/1/3/0
         */
        start?: components['parameters']['start'];
        /**
         * @description Starts after the record with this full key. Do not send it together with `start`.
         * @example 123/1/3/1
         */
        startafter?: components['parameters']['startAfter'];
        /**
         * @description Only records that were written at this time or later: it is compared with `_ts`, which `meta=_ts` shows.
         * @example 1759968000000
         */
        startts?: components['parameters']['startTs'];
        /**
         * @description Conditions that must all be true. Each is JSON text: the field, the operator and a list of its
         *     arguments, such as `["price",">=",[10]]`. The service converts the field to suit the operator.
         *
         *     | Operator | Arguments | True if |
         *     | --- | --- | --- |
         *     | `=` `!=` `<` `>` `<=` `>=` | one value | the field compares so with the value |
         *     | `exists` `notexists` | none | the field exists, or does not exist |
         *     | `contains` `icontains` | one string | the field contains the text; `icontains` ignores case |
         *     | `isempty` `isnotempty` | none | the string, object or array is empty, or is not; other types never pass |
         *     | `matches` | one regular expression | the field matches it |
         *     | `haselement` `hasnotelement` | one or more values | the array has any, or none, of them |
         * @example [
         *       "[\"price\",\">=\",[10]]"
         *     ]
         */
        filter?: components['parameters']['filters'];
        /**
         * @description Fields for the service to add to each record, its full key and the time it was written.
         * @example [
         *       "_key"
         *     ]
         */
        meta?: components['parameters']['meta'];
        /**
         * @description Leaves out the record's own fields: only those of `meta` are returned.
         * @example 1
         */
        nodata?: components['parameters']['nodata'];
        /**
         * @description Format of the response. Replaces the `Accept` header.
         * @example text
         */
        format?: components['parameters']['logFormat'];
        /**
         * @description Columns of CSV in the order of the response, separated by commas. The default is documented in an old version of the reference only.
         * @example level,message
         */
        fields?: components['parameters']['logCsvFields'];
        /**
         * @description 1 adds a first line with the column names to CSV. The default has no such line.
         * @example 1
         */
        include_headers?: components['parameters']['csvHeaders'];
        /**
         * @description Text between the columns of CSV. The default is not documented.
         * @example ;
         */
        sep?: components['parameters']['csvSeparator'];
        /**
         * @description Quotation mark of CSV. The default is not documented.
         * @example "
         */
        quote?: components['parameters']['csvQuote'];
        /**
         * @description Escape character of CSV. The default is not documented.
         * @example \
         */
        escape?: components['parameters']['csvEscape'];
        /**
         * @description Text between the lines of CSV. The default is not documented.
         * @example
         */
        lineend?: components['parameters']['csvLineEnd'];
        /**
         * @description File name under which a browser saves the response.
         * @example books.csv
         */
        saveas?: components['parameters']['saveAs'];
      };
      header?: never;
      path: {
        /**
         * @description Id of the project.
         * @example 123
         */
        project: components['parameters']['project'];
        /**
         * @description Id of the spider, the middle part of its jobs' keys. Its name is not accepted.
         * @example 1
         */
        spider: components['parameters']['spider'];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: components['responses']['Logs'];
      401: components['responses']['DataUnauthorized'];
      404: components['responses']['JobDataNotFound'];
      429: components['responses']['TooManyRequests'];
      503: components['responses']['ServiceUnavailable'];
      504: components['responses']['GatewayTimeout'];
      default: components['responses']['UnexpectedError'];
    };
  };
  readLogs: {
    parameters: {
      query?: {
        /**
         * @description Maximum number of records. Default: all. Very long responses may time out.
         * @example 2
         */
        count?: components['parameters']['count'];
        /**
         * @description Starts at the record with this full key. Do not send it together with `startafter`.
         * @example 123/1/3/0
         */
        start?: components['parameters']['start'];
        /**
         * @description Starts after the record with this full key. Do not send it together with `start`.
         * @example 123/1/3/1
         */
        startafter?: components['parameters']['startAfter'];
        /**
         * @description Only the records at these positions in the job, from 0.
         * @example [
         *       0,
         *       4
         *     ]
         */
        index?: components['parameters']['entryIndexes'];
        /**
         * @description Only records that were written at this time or later: it is compared with `_ts`, which `meta=_ts` shows.
         * @example 1759968000000
         */
        startts?: components['parameters']['startTs'];
        /**
         * @description Conditions that must all be true. Each is JSON text: the field, the operator and a list of its
         *     arguments, such as `["price",">=",[10]]`. The service converts the field to suit the operator.
         *
         *     | Operator | Arguments | True if |
         *     | --- | --- | --- |
         *     | `=` `!=` `<` `>` `<=` `>=` | one value | the field compares so with the value |
         *     | `exists` `notexists` | none | the field exists, or does not exist |
         *     | `contains` `icontains` | one string | the field contains the text; `icontains` ignores case |
         *     | `isempty` `isnotempty` | none | the string, object or array is empty, or is not; other types never pass |
         *     | `matches` | one regular expression | the field matches it |
         *     | `haselement` `hasnotelement` | one or more values | the array has any, or none, of them |
         * @example [
         *       "[\"price\",\">=\",[10]]"
         *     ]
         */
        filter?: components['parameters']['filters'];
        /**
         * @description Fields for the service to add to each record, its full key and the time it was written.
         * @example [
         *       "_key"
         *     ]
         */
        meta?: components['parameters']['meta'];
        /**
         * @description Leaves out the record's own fields: only those of `meta` are returned.
         * @example 1
         */
        nodata?: components['parameters']['nodata'];
        /**
         * @description Format of the response. Replaces the `Accept` header.
         * @example text
         */
        format?: components['parameters']['logFormat'];
        /**
         * @description Columns of CSV in the order of the response, separated by commas. The default is documented in an old version of the reference only.
         * @example level,message
         */
        fields?: components['parameters']['logCsvFields'];
        /**
         * @description 1 adds a first line with the column names to CSV. The default has no such line.
         * @example 1
         */
        include_headers?: components['parameters']['csvHeaders'];
        /**
         * @description Text between the columns of CSV. The default is not documented.
         * @example ;
         */
        sep?: components['parameters']['csvSeparator'];
        /**
         * @description Quotation mark of CSV. The default is not documented.
         * @example "
         */
        quote?: components['parameters']['csvQuote'];
        /**
         * @description Escape character of CSV. The default is not documented.
         * @example \
         */
        escape?: components['parameters']['csvEscape'];
        /**
         * @description Text between the lines of CSV. The default is not documented.
         * @example
         */
        lineend?: components['parameters']['csvLineEnd'];
        /**
         * @description File name under which a browser saves the response.
         * @example books.csv
         */
        saveas?: components['parameters']['saveAs'];
      };
      header?: never;
      path: {
        /**
         * @description Id of the project.
         * @example 123
         */
        project: components['parameters']['project'];
        /**
         * @description Id of the spider, the middle part of its jobs' keys. Its name is not accepted.
         * @example 1
         */
        spider: components['parameters']['spider'];
        /**
         * @description Number of the job, the last part of its key.
         * @example 3
         */
        job: components['parameters']['job'];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: components['responses']['Logs'];
      401: components['responses']['DataUnauthorized'];
      404: components['responses']['JobDataNotFound'];
      429: components['responses']['TooManyRequests'];
      503: components['responses']['ServiceUnavailable'];
      504: components['responses']['GatewayTimeout'];
      default: components['responses']['UnexpectedError'];
    };
  };
  writeLogs: {
    parameters: {
      query?: {
        /**
         * @description Position of the body's first record in the job. Existing records at these positions are replaced, so it is safe to send the same records again.
         * @example 1000
         */
        start?: components['parameters']['firstIndex'];
      };
      header?: {
        /**
         * @description Position of the body's first record in the job, as `items 500-/*`. It is documented as another way to say `start`. The official client sends `start`; send only one of them.
         * @example items 500-/*
         */
        'Content-Range'?: components['parameters']['contentRange'];
      };
      path: {
        /**
         * @description Id of the project.
         * @example 123
         */
        project: components['parameters']['project'];
        /**
         * @description Id of the spider, the middle part of its jobs' keys. Its name is not accepted.
         * @example 1
         */
        spider: components['parameters']['spider'];
        /**
         * @description Number of the job, the last part of its key.
         * @example 3
         */
        job: components['parameters']['job'];
      };
      cookie?: never;
    };
    /** @description The entries, one a line, no array around them. Each may take at most 1 MiB (1048576 bytes) as JSON. The body may be sent with `Content-Encoding` gzip. */
    requestBody: {
      content: {
        'application/x-jsonlines': components['schemas']['LogEntry'][];
      };
    };
    responses: {
      200: components['responses']['Done'];
      401: components['responses']['DataUnauthorized'];
      413: components['responses']['DataTooLarge'];
      429: components['responses']['TooManyRequests'];
      503: components['responses']['ServiceUnavailable'];
      504: components['responses']['GatewayTimeout'];
      default: components['responses']['UnexpectedError'];
    };
  };
  getLogStats: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * @description Id of the project.
         * @example 123
         */
        project: components['parameters']['project'];
        /**
         * @description Id of the spider, the middle part of its jobs' keys. Its name is not accepted.
         * @example 1
         */
        spider: components['parameters']['spider'];
        /**
         * @description Number of the job, the last part of its key.
         * @example 3
         */
        job: components['parameters']['job'];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The counters; `counts` has the levels as names. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['DataStats'];
        };
      };
      401: components['responses']['DataUnauthorized'];
      404: components['responses']['JobDataNotFound'];
      429: components['responses']['TooManyRequests'];
      503: components['responses']['ServiceUnavailable'];
      504: components['responses']['GatewayTimeout'];
      default: components['responses']['UnexpectedError'];
    };
  };
  readLog: {
    parameters: {
      query?: {
        /**
         * @description Fields for the service to add to each record, its full key and the time it was written.
         * @example [
         *       "_key"
         *     ]
         */
        meta?: components['parameters']['meta'];
        /**
         * @description Leaves out the record's own fields: only those of `meta` are returned.
         * @example 1
         */
        nodata?: components['parameters']['nodata'];
        /**
         * @description Format of the response. Replaces the `Accept` header.
         * @example json
         */
        format?: components['parameters']['jsonFormat'];
      };
      header?: never;
      path: {
        /**
         * @description Id of the project.
         * @example 123
         */
        project: components['parameters']['project'];
        /**
         * @description Id of the spider, the middle part of its jobs' keys. Its name is not accepted.
         * @example 1
         */
        spider: components['parameters']['spider'];
        /**
         * @description Number of the job, the last part of its key.
         * @example 3
         */
        job: components['parameters']['job'];
        /**
         * @description Position of the record in the job, from 0.
         * @example 0
         */
        index: components['parameters']['entryIndex'];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description One line with the entry. The body is empty, or `[]` in JSON, if it does not exist. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/x-jsonlines': components['schemas']['LogEntry'][];
          'application/x-msgpack': components['schemas']['LogEntry'][];
          'application/json': components['schemas']['LogEntry'][];
        };
      };
      401: components['responses']['DataUnauthorized'];
      404: components['responses']['JobDataNotFound'];
      429: components['responses']['TooManyRequests'];
      503: components['responses']['ServiceUnavailable'];
      504: components['responses']['GatewayTimeout'];
      default: components['responses']['UnexpectedError'];
    };
  };
  readProjectRequests: {
    parameters: {
      query?: {
        /**
         * @description Maximum number of records. Default: all. Very long responses may time out.
         * @example 2
         */
        count?: components['parameters']['count'];
        /**
         * @description Starts at the record with this full key. Do not send it together with `startafter`.
         * @example 123/1/3/0
         */
        start?: components['parameters']['start'];
        /**
         * @description Starts after the record with this full key. Do not send it together with `start`.
         * @example 123/1/3/1
         */
        startafter?: components['parameters']['startAfter'];
        /**
         * @description Only records that were written at this time or later: it is compared with `_ts`, which `meta=_ts` shows.
         * @example 1759968000000
         */
        startts?: components['parameters']['startTs'];
        /**
         * @description Conditions that must all be true. Each is JSON text: the field, the operator and a list of its
         *     arguments, such as `["price",">=",[10]]`. The service converts the field to suit the operator.
         *
         *     | Operator | Arguments | True if |
         *     | --- | --- | --- |
         *     | `=` `!=` `<` `>` `<=` `>=` | one value | the field compares so with the value |
         *     | `exists` `notexists` | none | the field exists, or does not exist |
         *     | `contains` `icontains` | one string | the field contains the text; `icontains` ignores case |
         *     | `isempty` `isnotempty` | none | the string, object or array is empty, or is not; other types never pass |
         *     | `matches` | one regular expression | the field matches it |
         *     | `haselement` `hasnotelement` | one or more values | the array has any, or none, of them |
         * @example [
         *       "[\"price\",\">=\",[10]]"
         *     ]
         */
        filter?: components['parameters']['filters'];
        /**
         * @description Fields for the service to add to each record, its full key and the time it was written.
         * @example [
         *       "_key"
         *     ]
         */
        meta?: components['parameters']['meta'];
        /**
         * @description Leaves out the record's own fields: only those of `meta` are returned.
         * @example 1
         */
        nodata?: components['parameters']['nodata'];
        /**
         * @description Format of the response. Replaces the `Accept` header.
         * @example json
         */
        format?: components['parameters']['jsonFormat'];
      };
      header?: never;
      path: {
        /**
         * @description Id of the project.
         * @example 123
         */
        project: components['parameters']['project'];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: components['responses']['Requests'];
      401: components['responses']['DataUnauthorized'];
      404: components['responses']['JobDataNotFound'];
      429: components['responses']['TooManyRequests'];
      503: components['responses']['ServiceUnavailable'];
      504: components['responses']['GatewayTimeout'];
      default: components['responses']['UnexpectedError'];
    };
  };
  readSpiderRequests: {
    parameters: {
      query?: {
        /**
         * @description Maximum number of records. Default: all. Very long responses may time out.
         * @example 2
         */
        count?: components['parameters']['count'];
        /**
         * @description Starts at the record with this full key. Do not send it together with `startafter`.
         * @example 123/1/3/0
         */
        start?: components['parameters']['start'];
        /**
         * @description Starts after the record with this full key. Do not send it together with `start`.
         * @example 123/1/3/1
         */
        startafter?: components['parameters']['startAfter'];
        /**
         * @description Only records that were written at this time or later: it is compared with `_ts`, which `meta=_ts` shows.
         * @example 1759968000000
         */
        startts?: components['parameters']['startTs'];
        /**
         * @description Conditions that must all be true. Each is JSON text: the field, the operator and a list of its
         *     arguments, such as `["price",">=",[10]]`. The service converts the field to suit the operator.
         *
         *     | Operator | Arguments | True if |
         *     | --- | --- | --- |
         *     | `=` `!=` `<` `>` `<=` `>=` | one value | the field compares so with the value |
         *     | `exists` `notexists` | none | the field exists, or does not exist |
         *     | `contains` `icontains` | one string | the field contains the text; `icontains` ignores case |
         *     | `isempty` `isnotempty` | none | the string, object or array is empty, or is not; other types never pass |
         *     | `matches` | one regular expression | the field matches it |
         *     | `haselement` `hasnotelement` | one or more values | the array has any, or none, of them |
         * @example [
         *       "[\"price\",\">=\",[10]]"
         *     ]
         */
        filter?: components['parameters']['filters'];
        /**
         * @description Fields for the service to add to each record, its full key and the time it was written.
         * @example [
         *       "_key"
         *     ]
         */
        meta?: components['parameters']['meta'];
        /**
         * @description Leaves out the record's own fields: only those of `meta` are returned.
         * @example 1
         */
        nodata?: components['parameters']['nodata'];
        /**
         * @description Format of the response. Replaces the `Accept` header.
         * @example json
         */
        format?: components['parameters']['jsonFormat'];
      };
      header?: never;
      path: {
        /**
         * @description Id of the project.
         * @example 123
         */
        project: components['parameters']['project'];
        /**
         * @description Id of the spider, the middle part of its jobs' keys. Its name is not accepted.
         * @example 1
         */
        spider: components['parameters']['spider'];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: components['responses']['Requests'];
      401: components['responses']['DataUnauthorized'];
      404: components['responses']['JobDataNotFound'];
      429: components['responses']['TooManyRequests'];
      503: components['responses']['ServiceUnavailable'];
      504: components['responses']['GatewayTimeout'];
      default: components['responses']['UnexpectedError'];
    };
  };
  readRequests: {
    parameters: {
      query?: {
        /**
         * @description Maximum number of records. Default: all. Very long responses may time out.
         * @example 2
         */
        count?: components['parameters']['count'];
        /**
         * @description Starts at the record with this full key. Do not send it together with `startafter`.
         * @example 123/1/3/0
         */
        start?: components['parameters']['start'];
        /**
         * @description Starts after the record with this full key. Do not send it together with `start`.
         * @example 123/1/3/1
         */
        startafter?: components['parameters']['startAfter'];
        /**
         * @description Only the records at these positions in the job, from 0.
         * @example [
         *       0,
         *       4
         *     ]
         */
        index?: components['parameters']['entryIndexes'];
        /**
         * @description Only records that were written at this time or later: it is compared with `_ts`, which `meta=_ts` shows.
         * @example 1759968000000
         */
        startts?: components['parameters']['startTs'];
        /**
         * @description Conditions that must all be true. Each is JSON text: the field, the operator and a list of its
         *     arguments, such as `["price",">=",[10]]`. The service converts the field to suit the operator.
         *
         *     | Operator | Arguments | True if |
         *     | --- | --- | --- |
         *     | `=` `!=` `<` `>` `<=` `>=` | one value | the field compares so with the value |
         *     | `exists` `notexists` | none | the field exists, or does not exist |
         *     | `contains` `icontains` | one string | the field contains the text; `icontains` ignores case |
         *     | `isempty` `isnotempty` | none | the string, object or array is empty, or is not; other types never pass |
         *     | `matches` | one regular expression | the field matches it |
         *     | `haselement` `hasnotelement` | one or more values | the array has any, or none, of them |
         * @example [
         *       "[\"price\",\">=\",[10]]"
         *     ]
         */
        filter?: components['parameters']['filters'];
        /**
         * @description Fields for the service to add to each record, its full key and the time it was written.
         * @example [
         *       "_key"
         *     ]
         */
        meta?: components['parameters']['meta'];
        /**
         * @description Leaves out the record's own fields: only those of `meta` are returned.
         * @example 1
         */
        nodata?: components['parameters']['nodata'];
        /**
         * @description Format of the response. Replaces the `Accept` header.
         * @example json
         */
        format?: components['parameters']['jsonFormat'];
      };
      header?: never;
      path: {
        /**
         * @description Id of the project.
         * @example 123
         */
        project: components['parameters']['project'];
        /**
         * @description Id of the spider, the middle part of its jobs' keys. Its name is not accepted.
         * @example 1
         */
        spider: components['parameters']['spider'];
        /**
         * @description Number of the job, the last part of its key.
         * @example 3
         */
        job: components['parameters']['job'];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: components['responses']['Requests'];
      401: components['responses']['DataUnauthorized'];
      404: components['responses']['JobDataNotFound'];
      429: components['responses']['TooManyRequests'];
      503: components['responses']['ServiceUnavailable'];
      504: components['responses']['GatewayTimeout'];
      default: components['responses']['UnexpectedError'];
    };
  };
  writeRequests: {
    parameters: {
      query?: {
        /**
         * @description Position of the body's first record in the job. Existing records at these positions are replaced, so it is safe to send the same records again.
         * @example 1000
         */
        start?: components['parameters']['firstIndex'];
      };
      header?: {
        /**
         * @description Position of the body's first record in the job, as `items 500-/*`. It is documented as another way to say `start`. The official client sends `start`; send only one of them.
         * @example items 500-/*
         */
        'Content-Range'?: components['parameters']['contentRange'];
      };
      path: {
        /**
         * @description Id of the project.
         * @example 123
         */
        project: components['parameters']['project'];
        /**
         * @description Id of the spider, the middle part of its jobs' keys. Its name is not accepted.
         * @example 1
         */
        spider: components['parameters']['spider'];
        /**
         * @description Number of the job, the last part of its key.
         * @example 3
         */
        job: components['parameters']['job'];
      };
      cookie?: never;
    };
    /** @description The requests, one a line, no array around them. Each may take at most 1 MiB (1048576 bytes) as JSON. The body may be sent with `Content-Encoding` gzip. */
    requestBody: {
      content: {
        'application/x-jsonlines': components['schemas']['NewRequestEntry'][];
      };
    };
    responses: {
      200: components['responses']['Done'];
      401: components['responses']['DataUnauthorized'];
      413: components['responses']['DataTooLarge'];
      429: components['responses']['TooManyRequests'];
      503: components['responses']['ServiceUnavailable'];
      504: components['responses']['GatewayTimeout'];
      default: components['responses']['UnexpectedError'];
    };
  };
  getRequestStats: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * @description Id of the project.
         * @example 123
         */
        project: components['parameters']['project'];
        /**
         * @description Id of the spider, the middle part of its jobs' keys. Its name is not accepted.
         * @example 1
         */
        spider: components['parameters']['spider'];
        /**
         * @description Number of the job, the last part of its key.
         * @example 3
         */
        job: components['parameters']['job'];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The counters. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['DataStats'];
        };
      };
      401: components['responses']['DataUnauthorized'];
      404: components['responses']['JobDataNotFound'];
      429: components['responses']['TooManyRequests'];
      503: components['responses']['ServiceUnavailable'];
      504: components['responses']['GatewayTimeout'];
      default: components['responses']['UnexpectedError'];
    };
  };
  readRequest: {
    parameters: {
      query?: {
        /**
         * @description Fields for the service to add to each record, its full key and the time it was written.
         * @example [
         *       "_key"
         *     ]
         */
        meta?: components['parameters']['meta'];
        /**
         * @description Leaves out the record's own fields: only those of `meta` are returned.
         * @example 1
         */
        nodata?: components['parameters']['nodata'];
        /**
         * @description Format of the response. Replaces the `Accept` header.
         * @example json
         */
        format?: components['parameters']['jsonFormat'];
      };
      header?: never;
      path: {
        /**
         * @description Id of the project.
         * @example 123
         */
        project: components['parameters']['project'];
        /**
         * @description Id of the spider, the middle part of its jobs' keys. Its name is not accepted.
         * @example 1
         */
        spider: components['parameters']['spider'];
        /**
         * @description Number of the job, the last part of its key.
         * @example 3
         */
        job: components['parameters']['job'];
        /**
         * @description Position of the record in the job, from 0.
         * @example 0
         */
        index: components['parameters']['entryIndex'];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description One line with the request. The body is empty, or `[]` in JSON, if it does not exist. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/x-jsonlines': components['schemas']['RequestEntry'][];
          'application/json': components['schemas']['RequestEntry'][];
        };
      };
      401: components['responses']['DataUnauthorized'];
      404: components['responses']['JobDataNotFound'];
      429: components['responses']['TooManyRequests'];
      503: components['responses']['ServiceUnavailable'];
      504: components['responses']['GatewayTimeout'];
      default: components['responses']['UnexpectedError'];
    };
  };
  readProjectSamples: {
    parameters: {
      query?: {
        /**
         * @description Maximum number of records. Default: all. Very long responses may time out.
         * @example 2
         */
        count?: components['parameters']['count'];
        /**
         * @description Starts at the record with this full key. Do not send it together with `startafter`.
         * @example 123/1/3/0
         */
        start?: components['parameters']['start'];
        /**
         * @description Starts after the record with this full key. Do not send it together with `start`.
         * @example 123/1/3/1
         */
        startafter?: components['parameters']['startAfter'];
        /**
         * @description Only records that were written at this time or later: it is compared with `_ts`, which `meta=_ts` shows.
         * @example 1759968000000
         */
        startts?: components['parameters']['startTs'];
        /**
         * @description Format of the response. Replaces the `Accept` header.
         * @example json
         */
        format?: components['parameters']['jsonFormat'];
      };
      header?: never;
      path: {
        /**
         * @description Id of the project.
         * @example 123
         */
        project: components['parameters']['project'];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: components['responses']['Samples'];
      401: components['responses']['DataUnauthorized'];
      404: components['responses']['JobDataNotFound'];
      429: components['responses']['TooManyRequests'];
      503: components['responses']['ServiceUnavailable'];
      504: components['responses']['GatewayTimeout'];
      default: components['responses']['UnexpectedError'];
    };
  };
  readSpiderSamples: {
    parameters: {
      query?: {
        /**
         * @description Maximum number of records. Default: all. Very long responses may time out.
         * @example 2
         */
        count?: components['parameters']['count'];
        /**
         * @description Starts at the record with this full key. Do not send it together with `startafter`.
         * @example 123/1/3/0
         */
        start?: components['parameters']['start'];
        /**
         * @description Starts after the record with this full key. Do not send it together with `start`.
         * @example 123/1/3/1
         */
        startafter?: components['parameters']['startAfter'];
        /**
         * @description Only records that were written at this time or later: it is compared with `_ts`, which `meta=_ts` shows.
         * @example 1759968000000
         */
        startts?: components['parameters']['startTs'];
        /**
         * @description Format of the response. Replaces the `Accept` header.
         * @example json
         */
        format?: components['parameters']['jsonFormat'];
      };
      header?: never;
      path: {
        /**
         * @description Id of the project.
         * @example 123
         */
        project: components['parameters']['project'];
        /**
         * @description Id of the spider, the middle part of its jobs' keys. Its name is not accepted.
         * @example 1
         */
        spider: components['parameters']['spider'];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: components['responses']['Samples'];
      401: components['responses']['DataUnauthorized'];
      404: components['responses']['JobDataNotFound'];
      429: components['responses']['TooManyRequests'];
      503: components['responses']['ServiceUnavailable'];
      504: components['responses']['GatewayTimeout'];
      default: components['responses']['UnexpectedError'];
    };
  };
  readSamples: {
    parameters: {
      query?: {
        /**
         * @description Maximum number of records. Default: all. Very long responses may time out.
         * @example 2
         */
        count?: components['parameters']['count'];
        /**
         * @description Starts at the record with this full key. Do not send it together with `startafter`.
         * @example 123/1/3/0
         */
        start?: components['parameters']['start'];
        /**
         * @description Starts after the record with this full key. Do not send it together with `start`.
         * @example 123/1/3/1
         */
        startafter?: components['parameters']['startAfter'];
        /**
         * @description Only the records at these positions in the job, from 0.
         * @example [
         *       0,
         *       4
         *     ]
         */
        index?: components['parameters']['entryIndexes'];
        /**
         * @description Only records that were written at this time or later: it is compared with `_ts`, which `meta=_ts` shows.
         * @example 1759968000000
         */
        startts?: components['parameters']['startTs'];
        /**
         * @description Format of the response. Replaces the `Accept` header.
         * @example json
         */
        format?: components['parameters']['jsonFormat'];
      };
      header?: never;
      path: {
        /**
         * @description Id of the project.
         * @example 123
         */
        project: components['parameters']['project'];
        /**
         * @description Id of the spider, the middle part of its jobs' keys. Its name is not accepted.
         * @example 1
         */
        spider: components['parameters']['spider'];
        /**
         * @description Number of the job, the last part of its key.
         * @example 3
         */
        job: components['parameters']['job'];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: components['responses']['Samples'];
      401: components['responses']['DataUnauthorized'];
      404: components['responses']['JobDataNotFound'];
      429: components['responses']['TooManyRequests'];
      503: components['responses']['ServiceUnavailable'];
      504: components['responses']['GatewayTimeout'];
      default: components['responses']['UnexpectedError'];
    };
  };
  writeSamples: {
    parameters: {
      query?: {
        /**
         * @description Position of the body's first record in the job. Existing records at these positions are replaced, so it is safe to send the same records again.
         * @example 1000
         */
        start?: components['parameters']['firstIndex'];
      };
      header?: {
        /**
         * @description Position of the body's first record in the job, as `items 500-/*`. It is documented as another way to say `start`. The official client sends `start`; send only one of them.
         * @example items 500-/*
         */
        'Content-Range'?: components['parameters']['contentRange'];
      };
      path: {
        /**
         * @description Id of the project.
         * @example 123
         */
        project: components['parameters']['project'];
        /**
         * @description Id of the spider, the middle part of its jobs' keys. Its name is not accepted.
         * @example 1
         */
        spider: components['parameters']['spider'];
        /**
         * @description Number of the job, the last part of its key.
         * @example 3
         */
        job: components['parameters']['job'];
      };
      cookie?: never;
    };
    /** @description The samples, one a line, no array around them. Each may take at most 1 MiB (1048576 bytes) as JSON. The body may be sent with `Content-Encoding` gzip. */
    requestBody: {
      content: {
        'application/x-jsonlines': components['schemas']['Sample'][];
      };
    };
    responses: {
      200: components['responses']['Done'];
      401: components['responses']['DataUnauthorized'];
      413: components['responses']['DataTooLarge'];
      429: components['responses']['TooManyRequests'];
      503: components['responses']['ServiceUnavailable'];
      504: components['responses']['GatewayTimeout'];
      default: components['responses']['UnexpectedError'];
    };
  };
  readSample: {
    parameters: {
      query?: {
        /**
         * @description Format of the response. Replaces the `Accept` header.
         * @example json
         */
        format?: components['parameters']['jsonFormat'];
      };
      header?: never;
      path: {
        /**
         * @description Id of the project.
         * @example 123
         */
        project: components['parameters']['project'];
        /**
         * @description Id of the spider, the middle part of its jobs' keys. Its name is not accepted.
         * @example 1
         */
        spider: components['parameters']['spider'];
        /**
         * @description Number of the job, the last part of its key.
         * @example 3
         */
        job: components['parameters']['job'];
        /**
         * @description Position of the record in the job, from 0.
         * @example 0
         */
        index: components['parameters']['entryIndex'];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description One line with the sample. The body is empty, or `[]` in JSON, if it does not exist. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/x-jsonlines': components['schemas']['Sample'][];
          'application/x-msgpack': components['schemas']['Sample'][];
          'application/json': components['schemas']['Sample'][];
        };
      };
      401: components['responses']['DataUnauthorized'];
      404: components['responses']['JobDataNotFound'];
      429: components['responses']['TooManyRequests'];
      503: components['responses']['ServiceUnavailable'];
      504: components['responses']['GatewayTimeout'];
      default: components['responses']['UnexpectedError'];
    };
  };
  readProjectsActivity: {
    parameters: {
      query?: {
        /**
         * @description Only events of these projects.
         * @example [
         *       123,
         *       456
         *     ]
         */
        p?: components['parameters']['activityProjects'];
        /**
         * @description Maximum number of records. Default: all. Very long responses may time out.
         * @example 2
         */
        count?: components['parameters']['count'];
        /**
         * @description Maximum number of events of each project.
         * @example 10
         */
        pcount?: components['parameters']['countPerProject'];
        /**
         * @description Fields for the service to add to each event, its project and the time it was written.
         * @example [
         *       "_project"
         *     ]
         */
        meta?: components['parameters']['projectsActivityMeta'];
        /**
         * @description Format of the response. Replaces the `Accept` header.
         * @example json
         */
        format?: components['parameters']['jsonFormat'];
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The events, one a line, no array around them. The body is empty, or `[]` in JSON, if there are none. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/x-jsonlines': components['schemas']['ActivityEvent'][];
          'application/json': components['schemas']['ActivityEvent'][];
        };
      };
      401: components['responses']['DataUnauthorized'];
      429: components['responses']['TooManyRequests'];
      503: components['responses']['ServiceUnavailable'];
      504: components['responses']['GatewayTimeout'];
      default: components['responses']['UnexpectedError'];
    };
  };
  readActivity: {
    parameters: {
      query?: {
        /**
         * @description Maximum number of records. Default: all. Very long responses may time out.
         * @example 2
         */
        count?: components['parameters']['count'];
        /**
         * @description Conditions that must all be true. Each is JSON text: the field, the operator and a list of its
         *     arguments, such as `["price",">=",[10]]`. The service converts the field to suit the operator.
         *
         *     | Operator | Arguments | True if |
         *     | --- | --- | --- |
         *     | `=` `!=` `<` `>` `<=` `>=` | one value | the field compares so with the value |
         *     | `exists` `notexists` | none | the field exists, or does not exist |
         *     | `contains` `icontains` | one string | the field contains the text; `icontains` ignores case |
         *     | `isempty` `isnotempty` | none | the string, object or array is empty, or is not; other types never pass |
         *     | `matches` | one regular expression | the field matches it |
         *     | `haselement` `hasnotelement` | one or more values | the array has any, or none, of them |
         * @example [
         *       "[\"price\",\">=\",[10]]"
         *     ]
         */
        filter?: components['parameters']['filters'];
        /**
         * @description Fields for the service to add to each event; `_ts` is the time it was written.
         * @example [
         *       "_ts"
         *     ]
         */
        meta?: components['parameters']['activityMeta'];
        /**
         * @description Format of the response. Replaces the `Accept` header.
         * @example json
         */
        format?: components['parameters']['jsonFormat'];
      };
      header?: never;
      path: {
        /**
         * @description Id of the project.
         * @example 123
         */
        project: components['parameters']['project'];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The events, one a line, no array around them. The body is empty, or `[]` in JSON, if there are none. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/x-jsonlines': components['schemas']['ActivityEvent'][];
          'application/json': components['schemas']['ActivityEvent'][];
        };
      };
      401: components['responses']['DataUnauthorized'];
      429: components['responses']['TooManyRequests'];
      503: components['responses']['ServiceUnavailable'];
      504: components['responses']['GatewayTimeout'];
      default: components['responses']['UnexpectedError'];
    };
  };
  addActivity: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * @description Id of the project.
         * @example 123
         */
        project: components['parameters']['project'];
      };
      cookie?: never;
    };
    /** @description The events, one a line, no array around them. */
    requestBody: {
      content: {
        'application/x-jsonlines': components['schemas']['ActivityEvent'][];
      };
    };
    responses: {
      200: components['responses']['Done'];
      401: components['responses']['DataUnauthorized'];
      429: components['responses']['TooManyRequests'];
      503: components['responses']['ServiceUnavailable'];
      504: components['responses']['GatewayTimeout'];
      default: components['responses']['UnexpectedError'];
    };
  };
  listCollections: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * @description Id of the project.
         * @example 123
         */
        project: components['parameters']['project'];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The collections, one a line, no array around them. The body is empty if there are none. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/x-jsonlines': components['schemas']['CollectionEntry'][];
        };
      };
      401: components['responses']['DataUnauthorized'];
      429: components['responses']['TooManyRequests'];
      503: components['responses']['ServiceUnavailable'];
      504: components['responses']['GatewayTimeout'];
      default: components['responses']['UnexpectedError'];
    };
  };
  truncateCollection: {
    parameters: {
      query: {
        /**
         * @description Name of the collections, of all types.
         * @example prices
         */
        name: components['parameters']['collectionToChange'];
      };
      header?: never;
      path: {
        /**
         * @description Id of the project.
         * @example 123
         */
        project: components['parameters']['project'];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The records are deleted, or will be soon. */
      202: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['TruncateResult'];
        };
      };
      401: components['responses']['DataUnauthorized'];
      429: components['responses']['TooManyRequests'];
      503: components['responses']['ServiceUnavailable'];
      504: components['responses']['GatewayTimeout'];
      default: components['responses']['UnexpectedError'];
    };
  };
  renameCollection: {
    parameters: {
      query: {
        /**
         * @description Name of the collections, of all types.
         * @example prices
         */
        name: components['parameters']['collectionToChange'];
        /**
         * @description The new name.
         * @example old_prices
         */
        new_name: components['parameters']['newCollectionName'];
      };
      header?: never;
      path: {
        /**
         * @description Id of the project.
         * @example 123
         */
        project: components['parameters']['project'];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The collections have the new name, or will have it soon. */
      202: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['RenameResult'];
        };
      };
      401: components['responses']['DataUnauthorized'];
      429: components['responses']['TooManyRequests'];
      503: components['responses']['ServiceUnavailable'];
      504: components['responses']['GatewayTimeout'];
      default: components['responses']['UnexpectedError'];
    };
  };
  readCollection: {
    parameters: {
      query?: {
        /**
         * @description Only the records with these keys. Keys that do not exist are ignored.
         * @example [
         *       "invisible-cities",
         *       "middlemarch"
         *     ]
         */
        key?: components['parameters']['recordKeys'];
        /**
         * @description Only records whose keys begin with one of these strings. Fast, because keys are indexed.
         * @example [
         *       "middle"
         *     ]
         */
        prefix?: components['parameters']['keyPrefix'];
        /**
         * @description Maximum number of records for each `prefix`.
         * @example 10
         */
        prefixcount?: components['parameters']['prefixCount'];
        /**
         * @description Only records that were written at this time or later: it is compared with `_ts`, which `meta=_ts` shows.
         * @example 1759968000000
         */
        startts?: components['parameters']['startTs'];
        /**
         * @description Only records that were written before this time: it is compared with `_ts`, which `meta=_ts` shows.
         * @example 1760054400000
         */
        endts?: components['parameters']['endTs'];
        /**
         * @description Maximum number of records. Default: all. Very long responses may time out.
         * @example 2
         */
        count?: components['parameters']['count'];
        /**
         * @description Starts at the record with this key. Do not send it together with `startafter`.
         * @example les-miserables
         */
        start?: components['parameters']['recordStart'];
        /**
         * @description Starts after the record with this key. Do not send it together with `start`.
         * @example invisible-cities
         */
        startafter?: components['parameters']['recordStartAfter'];
        /**
         * @description Conditions that must all be true. Each is JSON text: the field, the operator and a list of its
         *     arguments, such as `["price",">=",[10]]`. The service converts the field to suit the operator.
         *
         *     | Operator | Arguments | True if |
         *     | --- | --- | --- |
         *     | `=` `!=` `<` `>` `<=` `>=` | one value | the field compares so with the value |
         *     | `exists` `notexists` | none | the field exists, or does not exist |
         *     | `contains` `icontains` | one string | the field contains the text; `icontains` ignores case |
         *     | `isempty` `isnotempty` | none | the string, object or array is empty, or is not; other types never pass |
         *     | `matches` | one regular expression | the field matches it |
         *     | `haselement` `hasnotelement` | one or more values | the array has any, or none, of them |
         * @example [
         *       "[\"price\",\">=\",[10]]"
         *     ]
         */
        filter?: components['parameters']['filters'];
        /**
         * @description Fields for the service to add to each record, its full key and the time it was written.
         * @example [
         *       "_key"
         *     ]
         */
        meta?: components['parameters']['meta'];
        /**
         * @description Leaves out the record's own fields: only those of `meta` are returned.
         * @example 1
         */
        nodata?: components['parameters']['nodata'];
        /**
         * @description Format of the response. Replaces the `Accept` header.
         * @example json
         */
        format?: components['parameters']['jsonFormat'];
      };
      header?: never;
      path: {
        /**
         * @description Id of the project.
         * @example 123
         */
        project: components['parameters']['project'];
        /**
         * @description Type of the collection. `s` keeps records as they are, `cs` (cached) deletes them after a month, `vs` (versioned) keeps up to three copies of each, `vcs` does both.
         * @example s
         */
        type: components['parameters']['typeOfCollection'];
        /**
         * @description Name of the collection.
         * @example prices
         */
        name: components['parameters']['nameOfCollection'];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The records, one a line, no array around them. The body is empty, or `[]` in JSON, for a collection without records. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/x-jsonlines': components['schemas']['CollectionRecord'][];
          'application/x-msgpack': components['schemas']['CollectionRecord'][];
          'application/json': components['schemas']['CollectionRecord'][];
        };
      };
      401: components['responses']['DataUnauthorized'];
      404: components['responses']['DataNotFound'];
      429: components['responses']['TooManyRequests'];
      503: components['responses']['ServiceUnavailable'];
      504: components['responses']['GatewayTimeout'];
      default: components['responses']['UnexpectedError'];
    };
  };
  writeCollection: {
    parameters: {
      query?: {
        /**
         * @description How many records the sender has written before these. The official writers send it. It has no effect here.
         * @example 0
         */
        start?: components['parameters']['writerOffset'];
      };
      header?: never;
      path: {
        /**
         * @description Id of the project.
         * @example 123
         */
        project: components['parameters']['project'];
        /**
         * @description Type of the collection. `s` keeps records as they are, `cs` (cached) deletes them after a month, `vs` (versioned) keeps up to three copies of each, `vcs` does both.
         * @example s
         */
        type: components['parameters']['typeOfCollection'];
        /**
         * @description Name of the collection.
         * @example prices
         */
        name: components['parameters']['nameOfCollection'];
      };
      cookie?: never;
    };
    /** @description The records, one a line, no array around them. Each may take at most 1 MiB (1048576 bytes) as JSON. The body may be sent with `Content-Encoding` gzip. */
    requestBody: {
      content: {
        'application/x-jsonlines': components['schemas']['NewCollectionRecord'][];
      };
    };
    responses: {
      200: components['responses']['Done'];
      400: components['responses']['RecordWithoutKey'];
      401: components['responses']['DataUnauthorized'];
      413: components['responses']['DataTooLarge'];
      429: components['responses']['TooManyRequests'];
      503: components['responses']['ServiceUnavailable'];
      504: components['responses']['GatewayTimeout'];
      default: components['responses']['UnexpectedError'];
    };
  };
  deleteFromCollection: {
    parameters: {
      query?: {
        /**
         * @description Only the records with these keys. Keys that do not exist are ignored.
         * @example [
         *       "invisible-cities",
         *       "middlemarch"
         *     ]
         */
        key?: components['parameters']['recordKeys'];
        /**
         * @description Only records whose keys begin with one of these strings. Fast, because keys are indexed.
         * @example [
         *       "middle"
         *     ]
         */
        prefix?: components['parameters']['keyPrefix'];
        /**
         * @description Maximum number of records for each `prefix`.
         * @example 10
         */
        prefixcount?: components['parameters']['prefixCount'];
        /**
         * @description Only records that were written at this time or later: it is compared with `_ts`, which `meta=_ts` shows.
         * @example 1759968000000
         */
        startts?: components['parameters']['startTs'];
        /**
         * @description Only records that were written before this time: it is compared with `_ts`, which `meta=_ts` shows.
         * @example 1760054400000
         */
        endts?: components['parameters']['endTs'];
        /**
         * @description Conditions that must all be true. Each is JSON text: the field, the operator and a list of its
         *     arguments, such as `["price",">=",[10]]`. The service converts the field to suit the operator.
         *
         *     | Operator | Arguments | True if |
         *     | --- | --- | --- |
         *     | `=` `!=` `<` `>` `<=` `>=` | one value | the field compares so with the value |
         *     | `exists` `notexists` | none | the field exists, or does not exist |
         *     | `contains` `icontains` | one string | the field contains the text; `icontains` ignores case |
         *     | `isempty` `isnotempty` | none | the string, object or array is empty, or is not; other types never pass |
         *     | `matches` | one regular expression | the field matches it |
         *     | `haselement` `hasnotelement` | one or more values | the array has any, or none, of them |
         * @example [
         *       "[\"price\",\">=\",[10]]"
         *     ]
         */
        filter?: components['parameters']['filters'];
        /**
         * @description Continues after the previous response: send its `nextstart`.
         * @example middlemarch
         */
        start?: components['parameters']['nextStart'];
        /**
         * @description Maximum number of records to check in one call.
         * @example 10000
         */
        maxscan?: components['parameters']['maxScan'];
      };
      header?: never;
      path: {
        /**
         * @description Id of the project.
         * @example 123
         */
        project: components['parameters']['project'];
        /**
         * @description Type of the collection. `s` keeps records as they are, `cs` (cached) deletes them after a month, `vs` (versioned) keeps up to three copies of each, `vcs` does both.
         * @example s
         */
        type: components['parameters']['typeOfCollection'];
        /**
         * @description Name of the collection.
         * @example prices
         */
        name: components['parameters']['nameOfCollection'];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The records are deleted, unless `nextstart` says where to continue. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['CollectionDeletion'];
        };
      };
      401: components['responses']['DataUnauthorized'];
      429: components['responses']['TooManyRequests'];
      503: components['responses']['ServiceUnavailable'];
      504: components['responses']['GatewayTimeout'];
      default: components['responses']['UnexpectedError'];
    };
  };
  deleteRecords: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * @description Id of the project.
         * @example 123
         */
        project: components['parameters']['project'];
        /**
         * @description Type of the collection. `s` keeps records as they are, `cs` (cached) deletes them after a month, `vs` (versioned) keeps up to three copies of each, `vcs` does both.
         * @example s
         */
        type: components['parameters']['typeOfCollection'];
        /**
         * @description Name of the collection.
         * @example prices
         */
        name: components['parameters']['nameOfCollection'];
      };
      cookie?: never;
    };
    /** @description The keys as JSON strings, one a line, no array around them. */
    requestBody: {
      content: {
        'application/x-jsonlines': string[];
      };
    };
    responses: {
      200: components['responses']['Done'];
      401: components['responses']['DataUnauthorized'];
      429: components['responses']['TooManyRequests'];
      503: components['responses']['ServiceUnavailable'];
      504: components['responses']['GatewayTimeout'];
      default: components['responses']['UnexpectedError'];
    };
  };
  countRecords: {
    parameters: {
      query?: {
        /**
         * @description Only the records with these keys. Keys that do not exist are ignored.
         * @example [
         *       "invisible-cities",
         *       "middlemarch"
         *     ]
         */
        key?: components['parameters']['recordKeys'];
        /**
         * @description Only records whose keys begin with one of these strings. Fast, because keys are indexed.
         * @example [
         *       "middle"
         *     ]
         */
        prefix?: components['parameters']['keyPrefix'];
        /**
         * @description Only records that were written at this time or later: it is compared with `_ts`, which `meta=_ts` shows.
         * @example 1759968000000
         */
        startts?: components['parameters']['startTs'];
        /**
         * @description Only records that were written before this time: it is compared with `_ts`, which `meta=_ts` shows.
         * @example 1760054400000
         */
        endts?: components['parameters']['endTs'];
        /**
         * @description Conditions that must all be true. Each is JSON text: the field, the operator and a list of its
         *     arguments, such as `["price",">=",[10]]`. The service converts the field to suit the operator.
         *
         *     | Operator | Arguments | True if |
         *     | --- | --- | --- |
         *     | `=` `!=` `<` `>` `<=` `>=` | one value | the field compares so with the value |
         *     | `exists` `notexists` | none | the field exists, or does not exist |
         *     | `contains` `icontains` | one string | the field contains the text; `icontains` ignores case |
         *     | `isempty` `isnotempty` | none | the string, object or array is empty, or is not; other types never pass |
         *     | `matches` | one regular expression | the field matches it |
         *     | `haselement` `hasnotelement` | one or more values | the array has any, or none, of them |
         * @example [
         *       "[\"price\",\">=\",[10]]"
         *     ]
         */
        filter?: components['parameters']['filters'];
        /**
         * @description Continues after the previous response: send its `nextstart`.
         * @example middlemarch
         */
        start?: components['parameters']['nextStart'];
        /**
         * @description Maximum number of records to check in one call.
         * @example 10000
         */
        maxscan?: components['parameters']['maxScan'];
      };
      header?: never;
      path: {
        /**
         * @description Id of the project.
         * @example 123
         */
        project: components['parameters']['project'];
        /**
         * @description Type of the collection. `s` keeps records as they are, `cs` (cached) deletes them after a month, `vs` (versioned) keeps up to three copies of each, `vcs` does both.
         * @example s
         */
        type: components['parameters']['typeOfCollection'];
        /**
         * @description Name of the collection.
         * @example prices
         */
        name: components['parameters']['nameOfCollection'];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The number of records, unless `nextstart` says where to continue. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['CollectionCount'];
        };
      };
      401: components['responses']['DataUnauthorized'];
      404: components['responses']['DataNotFound'];
      429: components['responses']['TooManyRequests'];
      503: components['responses']['ServiceUnavailable'];
      504: components['responses']['GatewayTimeout'];
      default: components['responses']['UnexpectedError'];
    };
  };
  scanCollection: {
    parameters: {
      query?: {
        /**
         * @description Only records whose keys begin with one of these strings. Fast, because keys are indexed.
         * @example [
         *       "middle"
         *     ]
         */
        prefix?: components['parameters']['keyPrefix'];
        /**
         * @description Conditions that must all be true. Each is JSON text: the field, the operator and a list of its
         *     arguments, such as `["price",">=",[10]]`. The service converts the field to suit the operator.
         *
         *     | Operator | Arguments | True if |
         *     | --- | --- | --- |
         *     | `=` `!=` `<` `>` `<=` `>=` | one value | the field compares so with the value |
         *     | `exists` `notexists` | none | the field exists, or does not exist |
         *     | `contains` `icontains` | one string | the field contains the text; `icontains` ignores case |
         *     | `isempty` `isnotempty` | none | the string, object or array is empty, or is not; other types never pass |
         *     | `matches` | one regular expression | the field matches it |
         *     | `haselement` `hasnotelement` | one or more values | the array has any, or none, of them |
         * @example [
         *       "[\"price\",\">=\",[10]]"
         *     ]
         */
        filter?: components['parameters']['filters'];
        /**
         * @description Continues after the previous response: send its `nextstart`.
         * @example middlemarch
         */
        start?: components['parameters']['nextStart'];
        /**
         * @description Maximum number of records to check in one call.
         * @example 10000
         */
        maxscan?: components['parameters']['maxScan'];
      };
      header?: never;
      path: {
        /**
         * @description Id of the project.
         * @example 123
         */
        project: components['parameters']['project'];
        /**
         * @description Type of the collection. `s` keeps records as they are, `cs` (cached) deletes them after a month, `vs` (versioned) keeps up to three copies of each, `vcs` does both.
         * @example s
         */
        type: components['parameters']['typeOfCollection'];
        /**
         * @description Name of the collection.
         * @example prices
         */
        name: components['parameters']['nameOfCollection'];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The records, and where to continue. `values` is `[]` if no record meets the conditions. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['CollectionScan'];
        };
      };
      401: components['responses']['DataUnauthorized'];
      404: components['responses']['DataNotFound'];
      429: components['responses']['TooManyRequests'];
      503: components['responses']['ServiceUnavailable'];
      504: components['responses']['GatewayTimeout'];
      default: components['responses']['UnexpectedError'];
    };
  };
  readRecord: {
    parameters: {
      query?: {
        /**
         * @description Fields for the service to add to each record, its full key and the time it was written.
         * @example [
         *       "_key"
         *     ]
         */
        meta?: components['parameters']['meta'];
        /**
         * @description Leaves out the record's own fields: only those of `meta` are returned.
         * @example 1
         */
        nodata?: components['parameters']['nodata'];
        /**
         * @description Format of the response. Replaces the `Accept` header.
         * @example json
         */
        format?: components['parameters']['jsonFormat'];
      };
      header?: never;
      path: {
        /**
         * @description Id of the project.
         * @example 123
         */
        project: components['parameters']['project'];
        /**
         * @description Type of the collection. `s` keeps records as they are, `cs` (cached) deletes them after a month, `vs` (versioned) keeps up to three copies of each, `vcs` does both.
         * @example s
         */
        type: components['parameters']['typeOfCollection'];
        /**
         * @description Name of the collection.
         * @example prices
         */
        name: components['parameters']['nameOfCollection'];
        /**
         * @description Key of the record. `count`, `deleted` and `scan` are other paths, so a record with such a key cannot be reached here.
         * @example middlemarch
         */
        key: components['parameters']['keyOfRecord'];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description One line with the record; in JSON, an array with one element. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/x-jsonlines': components['schemas']['CollectionRecord'][];
          'application/x-msgpack': components['schemas']['CollectionRecord'][];
          'application/json': components['schemas']['CollectionRecord'][];
        };
      };
      401: components['responses']['DataUnauthorized'];
      404: components['responses']['DataNotFound'];
      429: components['responses']['TooManyRequests'];
      503: components['responses']['ServiceUnavailable'];
      504: components['responses']['GatewayTimeout'];
      default: components['responses']['UnexpectedError'];
    };
  };
  writeRecord: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * @description Id of the project.
         * @example 123
         */
        project: components['parameters']['project'];
        /**
         * @description Type of the collection. `s` keeps records as they are, `cs` (cached) deletes them after a month, `vs` (versioned) keeps up to three copies of each, `vcs` does both.
         * @example s
         */
        type: components['parameters']['typeOfCollection'];
        /**
         * @description Name of the collection.
         * @example prices
         */
        name: components['parameters']['nameOfCollection'];
        /**
         * @description Key of the record. `count`, `deleted` and `scan` are other paths, so a record with such a key cannot be reached here.
         * @example middlemarch
         */
        key: components['parameters']['keyOfRecord'];
      };
      cookie?: never;
    };
    /** @description The record; its key is the one in the path. It may take at most 1 MiB (1048576 bytes) as JSON. */
    requestBody: {
      content: {
        'application/json': components['schemas']['JsonObject'];
      };
    };
    responses: {
      200: components['responses']['Done'];
      401: components['responses']['DataUnauthorized'];
      413: components['responses']['DataTooLarge'];
      429: components['responses']['TooManyRequests'];
      503: components['responses']['ServiceUnavailable'];
      504: components['responses']['GatewayTimeout'];
      default: components['responses']['UnexpectedError'];
    };
  };
  deleteRecord: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * @description Id of the project.
         * @example 123
         */
        project: components['parameters']['project'];
        /**
         * @description Type of the collection. `s` keeps records as they are, `cs` (cached) deletes them after a month, `vs` (versioned) keeps up to three copies of each, `vcs` does both.
         * @example s
         */
        type: components['parameters']['typeOfCollection'];
        /**
         * @description Name of the collection.
         * @example prices
         */
        name: components['parameters']['nameOfCollection'];
        /**
         * @description Key of the record. `count`, `deleted` and `scan` are other paths, so a record with such a key cannot be reached here.
         * @example middlemarch
         */
        key: components['parameters']['keyOfRecord'];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: components['responses']['Done'];
      401: components['responses']['DataUnauthorized'];
      429: components['responses']['TooManyRequests'];
      503: components['responses']['ServiceUnavailable'];
      504: components['responses']['GatewayTimeout'];
      default: components['responses']['UnexpectedError'];
    };
  };
  readRecordValue: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * @description Id of the project.
         * @example 123
         */
        project: components['parameters']['project'];
        /**
         * @description Type of the collection. `s` keeps records as they are, `cs` (cached) deletes them after a month, `vs` (versioned) keeps up to three copies of each, `vcs` does both.
         * @example s
         */
        type: components['parameters']['typeOfCollection'];
        /**
         * @description Name of the collection.
         * @example prices
         */
        name: components['parameters']['nameOfCollection'];
        /**
         * @description Key of the record. `count`, `deleted` and `scan` are other paths, so a record with such a key cannot be reached here.
         * @example middlemarch
         */
        key: components['parameters']['keyOfRecord'];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The value; its content type is not recorded. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'text/plain': string;
        };
      };
      401: components['responses']['DataUnauthorized'];
      404: components['responses']['DataNotFound'];
      429: components['responses']['TooManyRequests'];
      503: components['responses']['ServiceUnavailable'];
      504: components['responses']['GatewayTimeout'];
      default: components['responses']['UnexpectedError'];
    };
  };
  listFrontiers: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * @description Id of the project.
         * @example 123
         */
        project: components['parameters']['project'];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description An array of the names; `[]` if there are none. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': string[];
        };
      };
      401: components['responses']['DataUnauthorized'];
      429: components['responses']['TooManyRequests'];
      503: components['responses']['ServiceUnavailable'];
      504: components['responses']['GatewayTimeout'];
      default: components['responses']['UnexpectedError'];
    };
  };
  listSlots: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * @description Id of the project.
         * @example 123
         */
        project: components['parameters']['project'];
        /**
         * @description Name of the frontier.
         * @example books
         */
        frontier: components['parameters']['frontier'];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description An array of the names; `[]` for a frontier that does not exist. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': string[];
        };
      };
      401: components['responses']['DataUnauthorized'];
      429: components['responses']['TooManyRequests'];
      503: components['responses']['ServiceUnavailable'];
      504: components['responses']['GatewayTimeout'];
      default: components['responses']['UnexpectedError'];
    };
  };
  addFrontierRequests: {
    parameters: {
      query?: {
        /**
         * @description How many records the sender has written before these. The official writers send it. It has no effect here.
         * @example 0
         */
        start?: components['parameters']['writerOffset'];
      };
      header?: never;
      path: {
        /**
         * @description Id of the project.
         * @example 123
         */
        project: components['parameters']['project'];
        /**
         * @description Name of the frontier.
         * @example books
         */
        frontier: components['parameters']['frontier'];
        /**
         * @description Name of the slot. Any string, usually a host name.
         * @example books.example
         */
        slot: components['parameters']['slot'];
      };
      cookie?: never;
    };
    /** @description The requests, one a line, no array around them. */
    requestBody: {
      content: {
        'application/x-jsonlines': components['schemas']['FrontierRequest'][];
      };
    };
    responses: {
      /** @description The requests are queued. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['FrontierAddResult'];
        };
      };
      401: components['responses']['DataUnauthorized'];
      429: components['responses']['TooManyRequests'];
      503: components['responses']['ServiceUnavailable'];
      504: components['responses']['GatewayTimeout'];
      default: components['responses']['UnexpectedError'];
    };
  };
  deleteSlot: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * @description Id of the project.
         * @example 123
         */
        project: components['parameters']['project'];
        /**
         * @description Name of the frontier.
         * @example books
         */
        frontier: components['parameters']['frontier'];
        /**
         * @description Name of the slot. Any string, usually a host name.
         * @example books.example
         */
        slot: components['parameters']['slot'];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: components['responses']['Done'];
      401: components['responses']['DataUnauthorized'];
      429: components['responses']['TooManyRequests'];
      503: components['responses']['ServiceUnavailable'];
      504: components['responses']['GatewayTimeout'];
      default: components['responses']['UnexpectedError'];
    };
  };
  readQueue: {
    parameters: {
      query?: {
        /**
         * @description Minimum number of requests. The service returns whole batches, so there may be up to 100 more. Default: all batches.
         * @example 100
         */
        mincount?: components['parameters']['minCount'];
      };
      header?: never;
      path: {
        /**
         * @description Id of the project.
         * @example 123
         */
        project: components['parameters']['project'];
        /**
         * @description Name of the frontier.
         * @example books
         */
        frontier: components['parameters']['frontier'];
        /**
         * @description Name of the slot. Any string, usually a host name.
         * @example books.example
         */
        slot: components['parameters']['slot'];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The batches, one a line, no array around them. The body is empty if the queue is empty. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/x-jsonlines': components['schemas']['FrontierBatch'][];
        };
      };
      401: components['responses']['DataUnauthorized'];
      429: components['responses']['TooManyRequests'];
      503: components['responses']['ServiceUnavailable'];
      504: components['responses']['GatewayTimeout'];
      default: components['responses']['UnexpectedError'];
    };
  };
  deleteBatches: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * @description Id of the project.
         * @example 123
         */
        project: components['parameters']['project'];
        /**
         * @description Name of the frontier.
         * @example books
         */
        frontier: components['parameters']['frontier'];
        /**
         * @description Name of the slot. Any string, usually a host name.
         * @example books.example
         */
        slot: components['parameters']['slot'];
      };
      cookie?: never;
    };
    /** @description Ids of batches, one id or an array of ids per line, no array around them. */
    requestBody: {
      content: {
        'application/x-jsonlines': (string | string[])[];
      };
    };
    responses: {
      200: components['responses']['Done'];
      401: components['responses']['DataUnauthorized'];
      429: components['responses']['TooManyRequests'];
      503: components['responses']['ServiceUnavailable'];
      504: components['responses']['GatewayTimeout'];
      default: components['responses']['UnexpectedError'];
    };
  };
  countQueue: {
    parameters: {
      query?: {
        /**
         * @description Continues after the previous response: send its `nextstart`.
         * @example 00199c869d4cd00001
         */
        start?: components['parameters']['nextQueueStart'];
      };
      header?: never;
      path: {
        /**
         * @description Id of the project.
         * @example 123
         */
        project: components['parameters']['project'];
        /**
         * @description Name of the frontier.
         * @example books
         */
        frontier: components['parameters']['frontier'];
        /**
         * @description Name of the slot. Any string, usually a host name.
         * @example books.example
         */
        slot: components['parameters']['slot'];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The number of requests, unless `nextstart` says where to continue. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['FrontierCount'];
        };
      };
      401: components['responses']['DataUnauthorized'];
      429: components['responses']['TooManyRequests'];
      503: components['responses']['ServiceUnavailable'];
      504: components['responses']['GatewayTimeout'];
      default: components['responses']['UnexpectedError'];
    };
  };
  readFingerprints: {
    parameters: {
      query?: {
        /**
         * @description Maximum number of records. Default: all. Very long responses may time out.
         * @example 2
         */
        count?: components['parameters']['count'];
        /**
         * @description Starts at this fingerprint. Do not send it together with `startafter`.
         * @example /les-miserables
         */
        start?: components['parameters']['fingerprintStart'];
        /**
         * @description Starts after this fingerprint. Do not send it together with `start`.
         * @example /invisible-cities
         */
        startafter?: components['parameters']['fingerprintStartAfter'];
        /**
         * @description Fields for the service to add to each record, its full key and the time it was written.
         * @example [
         *       "_key"
         *     ]
         */
        meta?: components['parameters']['meta'];
      };
      header?: never;
      path: {
        /**
         * @description Id of the project.
         * @example 123
         */
        project: components['parameters']['project'];
        /**
         * @description Name of the frontier.
         * @example books
         */
        frontier: components['parameters']['frontier'];
        /**
         * @description Name of the slot. Any string, usually a host name.
         * @example books.example
         */
        slot: components['parameters']['slot'];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The fingerprints, one a line, no array around them. The body is empty if there are none. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/x-jsonlines': components['schemas']['FrontierFingerprint'][];
        };
      };
      401: components['responses']['DataUnauthorized'];
      429: components['responses']['TooManyRequests'];
      503: components['responses']['ServiceUnavailable'];
      504: components['responses']['GatewayTimeout'];
      default: components['responses']['UnexpectedError'];
    };
  };
  getServerTime: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The time. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Timestamp'];
        };
      };
      429: components['responses']['TooManyRequests'];
      503: components['responses']['ServiceUnavailable'];
      504: components['responses']['GatewayTimeout'];
      default: components['responses']['UnexpectedError'];
    };
  };
}
