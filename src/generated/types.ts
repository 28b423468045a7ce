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
    /** Lists the ids of the projects the key can see. */
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
    /** Tells how many jobs every project with pending or running jobs has in each state. */
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
    /** Tells how many jobs a project has in each state, and whether it can run more. */
    get: operations['getProjectSummary'];
    put?: never;
    post?: never;
    delete?: never;
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
    /** Lists the spiders of a project. */
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
    /** Gives a spider with its tags, settings and what its last jobs came to. */
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
    /** Adds tags to a spider and removes others. */
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
         * @description Name of the spider; scripts are named `py:` and their file.
         * @example books
         */
        name: components['parameters']['spiderName'];
      };
      cookie?: never;
    };
    /**
     * Gives the id of the spider of a name.
     * @description A name the project does not have is no error; the answer is then `null`, or a new id with `create`.
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
     * Schedules a job and gives its key.
     * @description Scheduling the same spider with the same arguments again is refused while the first job is pending or running, and makes another job after that.
     */
    post: operations['runJob'];
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
    /** Adds tags to jobs, removes others, and tells how many jobs that changed. */
    post: operations['updateJobTags'];
    delete?: never;
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
    /** Lists jobs of a project, newest first; finished ones unless asked otherwise. */
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
    /** Counts jobs of a project; finished ones unless asked otherwise. */
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
     * Puts jobs straight into the queue and gives their keys.
     * @description Goes past the app, its spider settings and its check for duplicates. A job whose `unique` is taken comes back as a line with `error`, with status 200.
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
     * Moves jobs to another state and tells the state each had before.
     * @description No change of state is known to be refused. A key without a job gives no line, so an empty answer means that nothing has changed.
     */
    post: operations['updateJobs'];
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
     * Cancels jobs of a project and tells how many that affected.
     * @description The body is required without `count`, and should name no more than 1000 jobs.
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
     * Cancels one job.
     * @description A pending job is finished at once. A running job reads `running` until its worker stops it.
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
    /** Gives the latest jobs of a project in each state, and how many there are. */
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
         * @description The only state wanted.
         * @example finished
         */
        state: components['parameters']['summaryState'];
      };
      cookie?: never;
    };
    /** Gives the latest jobs of a project in one state, and how many there are. */
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
    /** Gives the latest jobs of a spider in each state, and how many there are. */
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
         * @description The only state wanted.
         * @example finished
         */
        state: components['parameters']['summaryState'];
      };
      cookie?: never;
    };
    /** Gives the latest jobs of a spider in one state, and how many there are. */
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
    /** Gives the jobs of the given keys in short. */
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
    /** Gives the last job of each spider of a project. */
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
    /** Gives the last job of a spider. */
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
    /** Gives all that is known of a job. */
    get: operations['readJobMetadata'];
    put?: never;
    /**
     * Sets several metadata fields of a job and leaves the others.
     * @description Null is stored like any value.
     */
    post: operations['updateJobMetadata'];
    /** Deletes all metadata of a job. */
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
    /** Gives the value of one metadata field. */
    get: operations['readJobField'];
    put?: never;
    /**
     * Sets one metadata field.
     * @description Null is stored like any value; deleting the field removes it.
     */
    post: operations['writeJobField'];
    /** Removes one metadata field; a field that is not there is no error. */
    delete: operations['deleteJobField'];
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
     * Gives the items of a job, in the order they were written.
     * @description Everything comes in one stream unless `count` bounds it. To go on after a break, send `startafter` with the key of the last item, which `meta=_key` shows.
     */
    get: operations['readItems'];
    put?: never;
    /** Stores items at the given positions of a job. */
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
    /** Tells how many items a job has, how large they are and which fields they have. */
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
     * Gives one item.
     * @description Like a list of one, so that JSON wraps it in an array.
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
  '/system/ts': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Gives the service's clock. Needs no key. */
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
    /** @description What the JSON of an unforeseen error may hold. */
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
      /** @description Project ids, in no order. */
      projects: number[];
    };
    /** @description How the app refuses a call whose path ends in `.json`. */
    AppError: {
      /**
       * @description Anything but `ok`; `error` and `badrequest` are known.
       * @example badrequest
       */
      status: string;
      /**
       * @description What is wrong, in words.
       * @example invalid value for project: invalid
       */
      message: string;
    };
    /**
     * @description Where a job stands. A deleted job stays readable until the service cleans up.
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
      /** @description Whether there is room to run more. */
      has_capacity: boolean;
      /** @description Units in use by running jobs. Only in the summary of a single project. */
      running_units_count?: number;
      /** @description Only in the summary of a single project; seen as null only. */
      pending_units_max?: number | null;
    };
    /** @description How the queue service refuses a call. */
    JobqError: {
      /**
       * @description Name of the status.
       * @example Unauthorized
       */
      error: string;
      /**
       * @description What is wrong, in words.
       * @example Unauthorized
       */
      message: string;
    };
    /**
     * @description Tags, in no promised order.
     * @example [
     *       "daily",
     *       "eu"
     *     ]
     */
    Tags: string[];
    /**
     * @description A spider as the list of spiders has it.
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
      /** @description The spider's **name**, in spite of the field's. */
      id: string;
      tags: components['schemas']['Tags'];
      /** @description How it came to be; `manual` for deployed code. */
      type: string;
      /** @description Version of the code it was deployed with. */
      version: string | null;
    };
    SpiderList: {
      /** @constant */
      status: 'ok';
      /** @description The spiders, in no promised order. */
      spiders: components['schemas']['SpiderEntry'][];
    };
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
    /** @description A spider with its settings and what its last jobs came to. */
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
      /** @description How it came to be; `manual` for deployed code. */
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
      /** @description Units of a job that asks for none; null leaves it to the project. */
      default_kumo_units?: number | null;
      first_run?: string | null;
      last_run?: string | null;
      /** @description Which job ran last; null if none did. */
      last_job_id?: components['schemas']['JsonValue'];
      /** @description Why the last job closed. */
      last_outcome?: string | null;
      last_item_count?: number | null;
      last_response_count?: number | null;
      last_error_count?: number | null;
      avg_item_count?: number | null;
      avg_response_count?: number | null;
      avg_runtime?: number | null;
      /** @description How often each field occurred. */
      fields_count?: components['schemas']['JsonObject'];
    } & {
      [key: string]: components['schemas']['JsonValue'];
    };
    /**
     * @description Tags to add and to remove. Either may be left out, but something has to be asked for.
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
    /** @description How the app refuses the body of a `/api/v2/` call. */
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
     * @description 0 is the lowest, 4 the highest.
     * @default 2
     * @example 2
     * @enum {integer}
     */
    Priority: 0 | 1 | 2 | 3 | 4;
    /**
     * @description A job to schedule. Any field not named here is an argument of the spider.
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
      /** @description Id of the spider, in place of its name. */
      jobq_id?: number;
      /** @description Scrapy Cloud units to run on. The project's setting `default_job_units` unless given, else 1. */
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
    /**
     * @description Which jobs, by at least one of `job`, `spider`, `state`, `has_tag` and `lacks_tag`; and at least one tag to add or remove.
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
      /** @description Jobs of the spider of this name. */
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
     * Format: int64
     * @description UNIX time in milliseconds, UTC.
     * @example 1760010000000
     */
    Timestamp: number;
    /**
     * @description A job in short. With `jobmeta` only `key`, `ts`, `state`, `elapsed` and the metadata fields asked for are there.
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
      /** @description Milliseconds from `ts` to this answer. */
      elapsed: number;
      /** @description Name of the spider. */
      spider?: string;
      pending_time?: components['schemas']['Timestamp'];
      running_time?: components['schemas']['Timestamp'];
      finished_time?: components['schemas']['Timestamp'];
      /** @description Why a finished job ended; `finished` when all went well. */
      close_reason?: string;
      /** @description Version of the code the job runs. */
      version?: string;
      /** @description Items scraped. Like the other counters it may be missing when it is 0. */
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
     * @description A job to put into the queue. Fields not named here go into the job's metadata as they are.
     * @example {
     *       "spider": "books",
     *       "priority": 3,
     *       "spider_args": {
     *         "category": "poetry"
     *       }
     *     }
     */
    NewJob: {
      /** @description Name of the spider. A name the project does not have yet gets a new id. */
      spider: string;
      /** @description The state to begin in; `pending` unless given. */
      state?: components['schemas']['JobState'];
      priority?: components['schemas']['Priority'];
      units?: number;
      tags?: components['schemas']['Tags'];
      /** @description No two pending or running jobs of a project share this text. Null or nothing means no guard. */
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
     * @description A job that was not taken, though the status is 200.
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
      /** @description Why not. */
      error: string;
    };
    /**
     * @description What became of one pushed job.
     * @example {
     *       "key": "123/1/4",
     *       "auth": null
     *     }
     */
    PushResult: components['schemas']['PushedJob'] | components['schemas']['RefusedJob'];
    /**
     * @description A change of a job's state. Fields not named here go into the job's metadata as they are.
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
      /** @description The state before. */
      prevstate: components['schemas']['JobState'];
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
     * @description A state that summaries tell about; deleted jobs have none.
     * @example finished
     * @enum {string}
     */
    SummaryState: 'pending' | 'running' | 'finished';
    /**
     * @description The latest jobs in one state, and how many there are in all.
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
     * @description All that is known of a job. Fields not named here are what its maker, its spider or a client stored.
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
      /** @description The user who made the job, or the part of the platform, such as `periodicjobs`. */
      scheduled_by?: string;
      started_by?: string;
      completed_by?: string;
      cancelled_by?: string;
      deleted_by?: string;
      /** @description Why the job ended; `finished`, `cancelled`, `failed` and `cancel_timeout` are the platform's, the spider may give any text. */
      close_reason?: string;
      /** @description How the spider came to be; `manual` for deployed code. */
      spider_type?: string;
      /** @description Arguments of the spider. */
      spider_args?: components['schemas']['JsonObject'];
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
      /** @description Scrapy's own counters, as the job left them. Times are milliseconds with a fraction. */
      scrapystats?: components['schemas']['JsonObject'];
      /** @description Token for the job's own data. A credential. */
      readonly auth?: string | null;
      api_url?: string;
      portia_url?: string;
      portia_stack_version?: string;
      /** @description Kind of worker that took the job. */
      _shub_worker?: string;
    } & {
      [key: string]: components['schemas']['JsonValue'];
    };
    /**
     * @description - `=` `!=` `<` `>` `<=` `>=` take one value.
     *     - `exists` `notexists` take none: the field is, or is not, there.
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
      /** @description Class of the item, where the spider uses one. */
      _type?: string;
      /** @description Only with `meta=_key`. */
      _key?: components['schemas']['RecordKey'];
      /** @description When it was written. Only with `meta=_ts`. */
      _ts?: components['schemas']['Timestamp'];
    } & {
      [key: string]: components['schemas']['JsonValue'];
    };
    /** @description Counters over a job's data. Either part may be missing when nothing has been written. */
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
  };
  responses: {
    /** @description An error with a status not named here; its body may be JSON, text or a page of the load balancer. */
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
    /** @description Too many requests. No limit is published and no body is known. */
    TooManyRequests: {
      headers: {
        /**
         * @description Seconds to wait, or a date to wait for, where the service says so.
         * @example 1
         */
        'Retry-After'?: string;
        [name: string]: unknown;
      };
      content?: never;
    };
    /** @description The load balancer has no server free. Its page, not the service's words. */
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
    /** @description The key is missing or wrong. */
    JobqUnauthorized: {
      headers: {
        /**
         * @description How to authenticate.
         * @example Basic realm="apikey"
         */
        'WWW-Authenticate'?: string;
        [name: string]: unknown;
      };
      content: {
        'application/json': components['schemas']['JobqError'];
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
    /** @description The body does not make sense. */
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
    /** @description An active job has the same `unique`. The body is not on record, and taken to be like that of the 401. */
    JobqDuplicate: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        'application/json': components['schemas']['JobqError'];
      };
    };
    /** @description The key's owner is not an administrator. The body is not on record, and taken to be like that of the 401. */
    JobqForbidden: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        'application/json': components['schemas']['JobqError'];
      };
    };
    /** @description Done. The answer has no body. */
    Done: {
      headers: {
        [name: string]: unknown;
      };
      content?: never;
    };
    /** @description One item a line, or the same in another format. */
    Items: {
      headers: {
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
    /** @description The key is missing or wrong. The service sends this text without a content type. */
    DataUnauthorized: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        'text/plain': string;
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
    /** @description A record is larger than 1 MiB (1048576 bytes) as JSON. The text is on record for collections. */
    DataTooLarge: {
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
     * @description Id of the spider, the middle part of its jobs' keys. Its name is not accepted.
     * @example 1
     */
    spider: number;
    /**
     * @description Name of the spider; scripts are named `py:` and their file.
     * @example books
     */
    spiderName: string;
    /**
     * @description Gives a name that is not known yet an id, and so makes the spider.
     * @example True
     */
    createSpider: 'True' | '1';
    /**
     * @description Only jobs of the spider of this name.
     * @example books
     */
    bySpider: string;
    /**
     * @description Only jobs in any of these states; finished ones unless given.
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
     * @description Only jobs with none of these tags.
     * @example [
     *       "draft"
     *     ]
     */
    lacksTag: components['schemas']['Tags'];
    /**
     * @description Only what is from this time or later.
     * @example 1759968000000
     */
    startTs: components['schemas']['Timestamp'];
    /**
     * @description Only what is from before this time. The queue has been seen to ignore it.
     * @example 1760054400000
     */
    endTs: components['schemas']['Timestamp'];
    /**
     * @description Only these jobs.
     * @example [
     *       "123/1/1",
     *       "123/1/3"
     *     ]
     */
    jobKeys: components['schemas']['JobKey'][];
    /**
     * @description Ends the list before this job. With the newest job already known, that lists what is new.
     * @example 123/1/1
     */
    stopAtJob: components['schemas']['JobKey'];
    /**
     * @description Most jobs to list.
     * @example 100
     */
    jobCount: number;
    /**
     * @description How many jobs to skip. The list moves on while jobs change state, so pages of it may overlap.
     * @example 1000
     */
    jobStart: number;
    /**
     * @description Metadata fields to give for each job, in place of all but `key`, `ts`, `state` and `elapsed`.
     * @example [
     *       "spider",
     *       "tags"
     *     ]
     */
    jobMeta: string[];
    /**
     * @description How many jobs to cancel, in place of naming them. For administrators.
     * @example 10
     */
    cancelCount: number;
    /**
     * @description Number of the job, the last part of its key.
     * @example 3
     */
    job: number;
    /**
     * @description Most jobs to show of each state.
     * @example 5
     */
    summaryCount: number;
    /**
     * @description The only state wanted.
     * @example finished
     */
    summaryState: components['schemas']['SummaryState'];
    /**
     * @description Begins at the record with this full key. Not to be sent beside `startafter`.
     * @example 123/1/3/0
     */
    start: string;
    /**
     * @description Begins after the record with this full key. Not to be sent beside `start`.
     * @example 123/1/3/1
     */
    startAfter: string;
    /**
     * @description Most records to give; all unless given. Very long answers may time out.
     * @example 2
     */
    count: number;
    /**
     * @description Name of the metadata field.
     * @example state
     */
    metadataField: string;
    /**
     * @description Only the records at these positions in the job, from 0.
     * @example [
     *       0,
     *       4
     *     ]
     */
    entryIndexes: number[];
    /**
     * @description Conditions that all have to hold, each as JSON text.
     * @example [
     *       "[\"price\",\">=\",[10]]"
     *     ]
     */
    filter: string[];
    /**
     * @description Fields for the service to add to each record, its full key and the time it was written.
     * @example [
     *       "_key"
     *     ]
     */
    meta: ('_key' | '_ts')[];
    /**
     * @description Leaves out the record's own fields, so that only those of `meta` are given.
     * @example 1
     */
    nodata: 1;
    /**
     * @description Format of the answer, in place of the `Accept` header.
     * @example jl
     */
    format: 'jl' | 'json' | 'csv' | 'xml';
    /**
     * @description Columns of CSV, in order, with commas between. CSV needs it.
     * @example title,price,url
     */
    csvFields: string;
    /**
     * @description Begins CSV with a line of column names.
     * @example 1
     */
    csvHeaders: 0 | 1;
    /**
     * @description Text between the columns of CSV.
     * @example ;
     */
    csvSeparator: string;
    /**
     * @description Quotation mark of CSV.
     * @example "
     */
    csvQuote: string;
    /**
     * @description Escape character of CSV.
     * @example \
     */
    csvEscape: string;
    /**
     * @description Text between the lines of CSV.
     * @example
     */
    csvLineEnd: string;
    /**
     * @description File name under which a browser saves the answer.
     * @example books.csv
     */
    saveAs: string;
    /**
     * @description Position of the body's first record in the job. Records already at these positions are replaced, which makes it safe to send the same again.
     * @example 1000
     */
    firstIndex: number;
    /**
     * @description Counts fields whose names begin with `_`, too.
     * @example 1
     */
    allFields: 1;
    /**
     * @description Position of the record in the job, from 0.
     * @example 0
     */
    entryIndex: number;
  };
  requestBodies: never;
  headers: never;
  pathItems: never;
}
export type JsonValue = components['schemas']['JsonValue'];
export type ErrorBody = components['schemas']['ErrorBody'];
export type ProjectList = components['schemas']['ProjectList'];
export type AppError = components['schemas']['AppError'];
export type JobState = components['schemas']['JobState'];
export type ProjectSummary = components['schemas']['ProjectSummary'];
export type JobqError = components['schemas']['JobqError'];
export type Tags = components['schemas']['Tags'];
export type SpiderEntry = components['schemas']['SpiderEntry'];
export type SpiderList = components['schemas']['SpiderList'];
export type JsonObject = components['schemas']['JsonObject'];
export type SpiderDetails = components['schemas']['SpiderDetails'];
export type SpiderTagsUpdate = components['schemas']['SpiderTagsUpdate'];
export type ValidationError = components['schemas']['ValidationError'];
export type Priority = components['schemas']['Priority'];
export type NewRun = components['schemas']['NewRun'];
export type JobKey = components['schemas']['JobKey'];
export type RunResult = components['schemas']['RunResult'];
export type JobTagsUpdate = components['schemas']['JobTagsUpdate'];
export type JobTagsResult = components['schemas']['JobTagsResult'];
export type Timestamp = components['schemas']['Timestamp'];
export type JobSummary = components['schemas']['JobSummary'];
export type NewJob = components['schemas']['NewJob'];
export type PushedJob = components['schemas']['PushedJob'];
export type RefusedJob = components['schemas']['RefusedJob'];
export type PushResult = components['schemas']['PushResult'];
export type JobUpdate = components['schemas']['JobUpdate'];
export type JobUpdateResult = components['schemas']['JobUpdateResult'];
export type JobReference = components['schemas']['JobReference'];
export type CancelResult = components['schemas']['CancelResult'];
export type SummaryState = components['schemas']['SummaryState'];
export type JobStateSummary = components['schemas']['JobStateSummary'];
export type JobMetadataRecord = components['schemas']['JobMetadataRecord'];
export type FilterOperator = components['schemas']['FilterOperator'];
export type Filter = components['schemas']['Filter'];
export type RecordKey = components['schemas']['RecordKey'];
export type Item = components['schemas']['Item'];
export type DataStats = components['schemas']['DataStats'];
export type ResponseUnexpectedError = components['responses']['UnexpectedError'];
export type ResponseAppForbidden = components['responses']['AppForbidden'];
export type ResponseTooManyRequests = components['responses']['TooManyRequests'];
export type ResponseServiceUnavailable = components['responses']['ServiceUnavailable'];
export type ResponseGatewayTimeout = components['responses']['GatewayTimeout'];
export type ResponseJobqUnauthorized = components['responses']['JobqUnauthorized'];
export type ResponseAppBadRequest = components['responses']['AppBadRequest'];
export type ResponseInvalidBody = components['responses']['InvalidBody'];
export type ResponseRunRefused = components['responses']['RunRefused'];
export type ResponseJobqDuplicate = components['responses']['JobqDuplicate'];
export type ResponseJobqForbidden = components['responses']['JobqForbidden'];
export type ResponseDone = components['responses']['Done'];
export type ResponseItems = components['responses']['Items'];
export type ResponseDataUnauthorized = components['responses']['DataUnauthorized'];
export type ResponseDataNotFound = components['responses']['DataNotFound'];
export type ResponseDataTooLarge = components['responses']['DataTooLarge'];
export type ParameterProjectsByState = components['parameters']['projectsByState'];
export type ParameterProject = components['parameters']['project'];
export type ParameterInProject = components['parameters']['inProject'];
export type ParameterSpider = components['parameters']['spider'];
export type ParameterSpiderName = components['parameters']['spiderName'];
export type ParameterCreateSpider = components['parameters']['createSpider'];
export type ParameterBySpider = components['parameters']['bySpider'];
export type ParameterByState = components['parameters']['byState'];
export type ParameterHasTag = components['parameters']['hasTag'];
export type ParameterLacksTag = components['parameters']['lacksTag'];
export type ParameterStartTs = components['parameters']['startTs'];
export type ParameterEndTs = components['parameters']['endTs'];
export type ParameterJobKeys = components['parameters']['jobKeys'];
export type ParameterStopAtJob = components['parameters']['stopAtJob'];
export type ParameterJobCount = components['parameters']['jobCount'];
export type ParameterJobStart = components['parameters']['jobStart'];
export type ParameterJobMeta = components['parameters']['jobMeta'];
export type ParameterCancelCount = components['parameters']['cancelCount'];
export type ParameterJob = components['parameters']['job'];
export type ParameterSummaryCount = components['parameters']['summaryCount'];
export type ParameterSummaryState = components['parameters']['summaryState'];
export type ParameterStart = components['parameters']['start'];
export type ParameterStartAfter = components['parameters']['startAfter'];
export type ParameterCount = components['parameters']['count'];
export type ParameterMetadataField = components['parameters']['metadataField'];
export type ParameterEntryIndexes = components['parameters']['entryIndexes'];
export type ParameterFilter = components['parameters']['filter'];
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
export type ParameterFirstIndex = components['parameters']['firstIndex'];
export type ParameterAllFields = components['parameters']['allFields'];
export type ParameterEntryIndex = components['parameters']['entryIndex'];
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
      /** @description The project ids; none for an account without projects. */
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
      /** @description One summary a project. */
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
      /** @description The spiders. */
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
         * @description Gives a name that is not known yet an id, and so makes the spider.
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
         * @description Name of the spider; scripts are named `py:` and their file.
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
  listJobs: {
    parameters: {
      query?: {
        /**
         * @description Only jobs of the spider of this name.
         * @example books
         */
        spider?: components['parameters']['bySpider'];
        /**
         * @description Only jobs in any of these states; finished ones unless given.
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
         * @description Only what is from this time or later.
         * @example 1759968000000
         */
        startts?: components['parameters']['startTs'];
        /**
         * @description Only what is from before this time. The queue has been seen to ignore it.
         * @example 1760054400000
         */
        endts?: components['parameters']['endTs'];
        /**
         * @description Only these jobs.
         * @example [
         *       "123/1/1",
         *       "123/1/3"
         *     ]
         */
        key?: components['parameters']['jobKeys'];
        /**
         * @description Ends the list before this job. With the newest job already known, that lists what is new.
         * @example 123/1/1
         */
        stop?: components['parameters']['stopAtJob'];
        /**
         * @description Most jobs to list.
         * @example 100
         */
        count?: components['parameters']['jobCount'];
        /**
         * @description How many jobs to skip. The list moves on while jobs change state, so pages of it may overlap.
         * @example 1000
         */
        start?: components['parameters']['jobStart'];
        /**
         * @description Metadata fields to give for each job, in place of all but `key`, `ts`, `state` and `elapsed`.
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
      /** @description One job a line. */
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
         * @description Only jobs of the spider of this name.
         * @example books
         */
        spider?: components['parameters']['bySpider'];
        /**
         * @description Only jobs in any of these states; finished ones unless given.
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
         * @description Only what is from this time or later.
         * @example 1759968000000
         */
        startts?: components['parameters']['startTs'];
        /**
         * @description Only what is from before this time. The queue has been seen to ignore it.
         * @example 1760054400000
         */
        endts?: components['parameters']['endTs'];
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
    requestBody: {
      content: {
        'application/x-jsonlines': components['schemas']['NewJob'][];
      };
    };
    responses: {
      /** @description One line a job. */
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
    requestBody: {
      content: {
        'application/x-jsonlines': components['schemas']['JobUpdate'][];
      };
    };
    responses: {
      /** @description One line for each job that was changed. */
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
  cancelJobs: {
    parameters: {
      query?: {
        /**
         * @description How many jobs to cancel, in place of naming them. For administrators.
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
      /** @description The job is cancelled, or told to stop. */
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
         * @description Most jobs to show of each state.
         * @example 5
         */
        count?: components['parameters']['summaryCount'];
        /**
         * @description How many jobs to skip. The list moves on while jobs change state, so pages of it may overlap.
         * @example 1000
         */
        start?: components['parameters']['jobStart'];
        /**
         * @description Metadata fields to give for each job, in place of all but `key`, `ts`, `state` and `elapsed`.
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
      /** @description One line a state, in the order pending, running, finished. */
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
         * @description Most jobs to show of each state.
         * @example 5
         */
        count?: components['parameters']['summaryCount'];
        /**
         * @description How many jobs to skip. The list moves on while jobs change state, so pages of it may overlap.
         * @example 1000
         */
        start?: components['parameters']['jobStart'];
        /**
         * @description Metadata fields to give for each job, in place of all but `key`, `ts`, `state` and `elapsed`.
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
         * @description The only state wanted.
         * @example finished
         */
        state: components['parameters']['summaryState'];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description One line. */
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
         * @description Most jobs to show of each state.
         * @example 5
         */
        count?: components['parameters']['summaryCount'];
        /**
         * @description How many jobs to skip. The list moves on while jobs change state, so pages of it may overlap.
         * @example 1000
         */
        start?: components['parameters']['jobStart'];
        /**
         * @description Metadata fields to give for each job, in place of all but `key`, `ts`, `state` and `elapsed`.
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
      /** @description One line a state, in the order pending, running, finished. */
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
         * @description Most jobs to show of each state.
         * @example 5
         */
        count?: components['parameters']['summaryCount'];
        /**
         * @description How many jobs to skip. The list moves on while jobs change state, so pages of it may overlap.
         * @example 1000
         */
        start?: components['parameters']['jobStart'];
        /**
         * @description Metadata fields to give for each job, in place of all but `key`, `ts`, `state` and `elapsed`.
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
         * @description The only state wanted.
         * @example finished
         */
        state: components['parameters']['summaryState'];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description One line. */
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
         * @description Metadata fields to give for each job, in place of all but `key`, `ts`, `state` and `elapsed`.
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
      /** @description One job a line. */
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
         * @description Begins at the record with this full key. Not to be sent beside `startafter`.
         * @example 123/1/3/0
         */
        start?: components['parameters']['start'];
        /**
         * @description Begins after the record with this full key. Not to be sent beside `start`.
         * @example 123/1/3/1
         */
        startafter?: components['parameters']['startAfter'];
        /**
         * @description Most records to give; all unless given. Very long answers may time out.
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
      /** @description One job a line; none when no spider has run. */
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
         * @description Begins at the record with this full key. Not to be sent beside `startafter`.
         * @example 123/1/3/0
         */
        start?: components['parameters']['start'];
        /**
         * @description Begins after the record with this full key. Not to be sent beside `start`.
         * @example 123/1/3/1
         */
        startafter?: components['parameters']['startAfter'];
        /**
         * @description Most records to give; all unless given. Very long answers may time out.
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
      /** @description One job; none when the spider has not run. */
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
      /** @description One line. An answer without a line means that there is no such job. */
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
      /** @description The value; null if there is no such field. */
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
  readItems: {
    parameters: {
      query?: {
        /**
         * @description Most records to give; all unless given. Very long answers may time out.
         * @example 2
         */
        count?: components['parameters']['count'];
        /**
         * @description Begins at the record with this full key. Not to be sent beside `startafter`.
         * @example 123/1/3/0
         */
        start?: components['parameters']['start'];
        /**
         * @description Begins after the record with this full key. Not to be sent beside `start`.
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
         * @description Only what is from this time or later.
         * @example 1759968000000
         */
        startts?: components['parameters']['startTs'];
        /**
         * @description Conditions that all have to hold, each as JSON text.
         * @example [
         *       "[\"price\",\">=\",[10]]"
         *     ]
         */
        filter?: components['parameters']['filter'];
        /**
         * @description Fields for the service to add to each record, its full key and the time it was written.
         * @example [
         *       "_key"
         *     ]
         */
        meta?: components['parameters']['meta'];
        /**
         * @description Leaves out the record's own fields, so that only those of `meta` are given.
         * @example 1
         */
        nodata?: components['parameters']['nodata'];
        /**
         * @description Format of the answer, in place of the `Accept` header.
         * @example jl
         */
        format?: components['parameters']['format'];
        /**
         * @description Columns of CSV, in order, with commas between. CSV needs it.
         * @example title,price,url
         */
        fields?: components['parameters']['csvFields'];
        /**
         * @description Begins CSV with a line of column names.
         * @example 1
         */
        include_headers?: components['parameters']['csvHeaders'];
        /**
         * @description Text between the columns of CSV.
         * @example ;
         */
        sep?: components['parameters']['csvSeparator'];
        /**
         * @description Quotation mark of CSV.
         * @example "
         */
        quote?: components['parameters']['csvQuote'];
        /**
         * @description Escape character of CSV.
         * @example \
         */
        escape?: components['parameters']['csvEscape'];
        /**
         * @description Text between the lines of CSV.
         * @example
         */
        lineend?: components['parameters']['csvLineEnd'];
        /**
         * @description File name under which a browser saves the answer.
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
      404: components['responses']['DataNotFound'];
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
         * @description Position of the body's first record in the job. Records already at these positions are replaced, which makes it safe to send the same again.
         * @example 1000
         */
        start?: components['parameters']['firstIndex'];
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
    /** @description One item a line; may be sent with `Content-Encoding` gzip. */
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
         * @description Counts fields whose names begin with `_`, too.
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
      404: components['responses']['DataNotFound'];
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
         * @description Leaves out the record's own fields, so that only those of `meta` are given.
         * @example 1
         */
        nodata?: components['parameters']['nodata'];
        /**
         * @description Format of the answer, in place of the `Accept` header.
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
      /** @description The item. */
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
      404: components['responses']['DataNotFound'];
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
