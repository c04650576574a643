/** The people of the local org, by id. */
export const USERS: Readonly<Record<string, string>> = {
    '005000000000001AAA': 'Grace Hopper',
    '005000000000007AAA': 'Ada Lovelace'
};
