// The page round the program: where sessions are stored, how files come and go, and what a screen reader hears. The
// program calls Module.page (browser.cpp); nothing here reaches for the network.
Module.page = (() => {
  const SESSIONS = '/sessions';
  const element = (id) => document.getElementById(id);
  const words = (text) => {
    const size = lengthBytesUTF8(text) + 1;
    const place = _malloc(size);
    stringToUTF8(text, place, size);
    return place;
  };

  // --- what is stored -----------------------------------------------------------------------------------
  // One row a file, by its name. A page writes and removes only what it has changed itself. Where another page has
  // written a file of the same name meanwhile, this page's goes under a name that is free.
  let database = null;
  let refused = ''; // why nothing could be stored the last time
  const known = new Map(); // name -> the mark of its file as it is stored, and the time in its row
  const place = (name) => `${SESSIONS}/${name}`;
  const answer = (request) => new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });
  const markOf = (name) => {
    const stat = FS.stat(place(name));
    return `${stat.size} ${stat.mtime.getTime()}`;
  };
  const isKept = (name) => name.endsWith('.session') || name.endsWith('.unfinished');
  const tell = (call, ...words) => ccall(call, null, words.map(() => 'string'), words);

  // Whoever clears the browser's data, or another page that does, closes the store. Then all is stored anew.
  function forgetStore() {
    database = null;
    known.clear();
  }

  async function connect() {
    const request = indexedDB.open('securebase', 1);
    request.onupgradeneeded = () => request.result.createObjectStore('sessions');
    database = await answer(request);
    database.onclose = forgetStore;
    database.onversionchange = () => {
      database.close();
      forgetStore();
    };
  }

  function layDown(name, row) {
    FS.writeFile(place(name), row.bytes);
    FS.utime(place(name), row.time, row.time);
    known.set(name, {mark: markOf(name), time: row.time});
  }

  async function openStore() {
    await connect();
    const rows = database.transaction('sessions').objectStore('sessions');
    const [names, files] = await Promise.all([answer(rows.getAllKeys()), answer(rows.getAll())]);
    names.forEach((name, i) => layDown(name, files[i]));
    page.canStore = true;
  }

  function freeName(name, names) {
    const stem = name.slice(0, name.lastIndexOf('.'));
    const ending = name.slice(stem.length);
    let number = 2;
    while (names.includes(`${stem} ${number}${ending}`)) ++number;
    return `${stem} ${number}${ending}`;
  }

  // Writes one file; resolves to what holds once all is written. What is unfinished has a name that no other page uses,
  // and must not wait: the page may be closing.
  async function put(rows, name, names) {
    const mark = markOf(name);
    const row = {bytes: FS.readFile(place(name)), time: FS.stat(place(name)).mtime.getTime()};
    const isWritten = () => known.set(name, {mark, time: row.time});
    if (name.endsWith('.unfinished')) {
      rows.put(row, name);
      return isWritten;
    }
    const own = known.get(name);
    const there = await answer(rows.get(name));
    const isOthers = there && (!own || there.time !== own.time);
    const free = isOthers ? freeName(name, await names) : name;
    rows.put(row, free);
    return isOthers ? () => comeBeside(name, free, {mark, time: row.time}, there) : isWritten;
  }

  // This page's file now has the free name, and the other page's lies under the one both had.
  function comeBeside(name, free, stored, theirs) {
    FS.rename(place(name), place(free));
    known.set(free, stored);
    layDown(name, theirs);
    tell('page_kept_as', name, free);
  }

  async function remove(rows, name) {
    const own = known.get(name);
    const there = name.endsWith('.unfinished') ? own : await answer(rows.get(name));
    if (there && there.time === own.time) rows.delete(name);
    return () => known.delete(name);
  }

  async function write(changed, gone) {
    const writing = database.transaction('sessions', 'readwrite');
    const rows = writing.objectStore('sessions');
    const done = new Promise((resolve, reject) => {
      writing.oncomplete = resolve;
      writing.onabort = () => reject(writing.error || new Error('no reason is given'));
    });
    done.catch(() => {}); // it is waited for below, perhaps after something else has failed
    const names = changed.some((name) => name.endsWith('.session')) ? answer(rows.getAllKeys()) : [];
    const settling = await Promise.all([...changed.map((name) => put(rows, name, names)),
      ...gone.map((name) => remove(rows, name))]);
    if (writing.commit) writing.commit();
    await done;
    settling.forEach((settle) => settle());
  }

  // What the browser refuses (it has no room, say) is tried again, and told once.
  async function storeNow() {
    if (!page.canStore) return;
    try {
      if (!database) await connect();
      const names = FS.readdir(SESSIONS).filter(isKept);
      const changed = names.filter((name) => (known.get(name) || {}).mark !== markOf(name));
      const gone = [...known.keys()].filter((name) => !names.includes(name));
      if (changed.length + gone.length > 0) await write(changed, gone);
      refused = '';
    } catch (trouble) {
      if (trouble.message !== refused) tell('page_not_stored', trouble.message);
      refused = trouble.message;
    }
  }

  // Stores what has changed: at once, or right after what is being stored.
  let running = null;
  let following = null;
  function store() {
    if (!running) {
      running = storeNow().finally(() => { running = null; });
      return running;
    }
    if (!following) {
      following = running.then(() => {
        following = null;
        return store();
      });
    }
    return following;
  }

  /** Whether all has been stored. */
  async function isStored() {
    await store();
    return page.canStore && refused === '';
  }

  // Which pages of this browser are open: what they have not finished is not left behind. Only pages from https and from
  // this machine may hold locks; elsewhere each page asks round, and those that are open answer.
  async function openPages() {
    const own = Math.random().toString(36).slice(2, 10);
    ENV.SECUREBASE_PROCESS = own;
    ENV.SECUREBASE_RUNNING = own;
    try {
      const others = await (navigator.locks ? pagesByLocks(own) : pagesByAsking(own));
      ENV.SECUREBASE_RUNNING = [own, ...others].join(',');
    } catch (refused) { /* then none is known */ }
  }

  async function pagesByLocks(own) {
    navigator.locks.request(`securebase ${own}`, () => new Promise(() => {})).catch(() => {});
    const {held} = await navigator.locks.query();
    return held.map((lock) => lock.name).filter((name) => name.startsWith('securebase '))
      .map((name) => name.slice('securebase '.length));
  }

  function pagesByAsking(own) {
    const LONG_ENOUGH = 300; // milliseconds
    const others = [];
    const pages = new BroadcastChannel('securebase');
    pages.onmessage = ({data}) => {
      if (data.isHere) others.push(data.page);
      else pages.postMessage({page: own, isHere: true});
    };
    pages.postMessage({page: own, isHere: false});
    return new Promise((resolve) => setTimeout(resolve, LONG_ENOUGH, others));
  }

  // --- files, clipboard, address ------------------------------------------------------------------------
  function download(file) {
    const link = document.createElement('a');
    link.href = URL.createObjectURL(new Blob([FS.readFile(file)]));
    link.download = file.slice(file.lastIndexOf('/') + 1);
    link.click();
    setTimeout(() => URL.revokeObjectURL(link.href), 60000); // a browser may ask first where to save it
  }

  async function take(file) {
    if (!file) return;
    try {
      const bytes = new Uint8Array(await file.arrayBuffer());
      const name = `/taken/${file.name.replace(/[/\\]/g, ' ')}`;
      FS.writeFile(name, bytes);
      tell('page_take_file', name);
    } catch (unreadable) {
      tell('page_cannot_read', file.name);
    }
  }

  function chooseFile() {
    const chooser = element('chooser');
    chooser.value = '';
    chooser.click();
  }

  function copyByHand(text) {
    const area = document.createElement('textarea');
    area.value = text;
    document.body.append(area);
    area.select();
    const done = document.execCommand('copy');
    area.remove();
    element('canvas').focus();
    return done;
  }

  // Says at once whether it is being tried, and later if it could not be done.
  function copy(text) {
    if (!navigator.clipboard) return copyByHand(text);
    navigator.clipboard.writeText(text).catch(() => { if (!copyByHand(text)) tell('page_not_copied'); });
    return true;
  }

  // The words go over the stack of the program: what is longer than anything that is meant (a code has at
  // most 200 letters, an explanation 300) is cut.
  const LONGEST = 20000;
  const paste = (text, shift) =>
    ccall('page_paste', null, ['string', 'number'], [text.slice(0, LONGEST), shift ? 1 : 0]);
  async function askForPaste() {
    try {
      const text = await navigator.clipboard.readText();
      if (text) paste(text, true);
    } catch (refused) { /* the keyboard still can */ }
  }

  function fragment() {
    const raw = location.hash.slice(1, LONGEST);
    try {
      return decodeURIComponent(raw);
    } catch (malformed) {
      return raw;
    }
  }
  const setFragment = (code) => history.replaceState(null, '', code ? `#${code}` : location.pathname + location.search);
  const address = () => location.protocol.startsWith('http') ? location.href.split('#')[0] : '';

  // --- for screen readers -------------------------------------------------------------------------------
  function announce(text) {
    const line = document.createElement('p');
    line.textContent = text;
    element('announcement').replaceChildren(line);
  }

  // Only the lines that have changed are touched, so that a reader keeps its place.
  function describe(lines) {
    const description = element('description');
    lines.split('\n').forEach((line, i) => {
      const tag = line.startsWith('# ') ? 'H2' : 'P';
      const text = tag === 'H2' ? line.slice(2) : line;
      const old = description.children[i];
      if (old && old.tagName === tag && old.textContent === text) return;
      const fresh = document.createElement(tag);
      fresh.textContent = text;
      if (old) old.replaceWith(fresh); else description.append(fresh);
    });
    while (description.children.length > lines.split('\n').length) description.lastChild.remove();
  }

  function hasGraphicsCard() {
    const context = document.createElement('canvas').getContext('webgl', {failIfMajorPerformanceCaveat: true});
    if (!context) return false;
    const facts = context.getExtension('WEBGL_debug_renderer_info');
    const drawnBy = facts ? context.getParameter(facts.UNMASKED_RENDERER_WEBGL) : '';
    const losing = context.getExtension('WEBGL_lose_context');
    if (losing) losing.loseContext();
    return !/swiftshader|llvmpipe|softpipe|software|basic render/i.test(drawnBy);
  }

  function closeWith(title, text, again) {
    if (!element('no-wasm').hidden) return;
    element('loading').hidden = true;
    element('again').textContent = again || 'Begin again · Empezar de nuevo';
    element('closing-title').textContent = title;
    element('closing-words').textContent = text;
    element('canvas').hidden = true;
    element('closing').hidden = false;
    element('again').focus();
  }

  async function closeWhenStored(title, kept, lost, again) {
    closeWith(title, await isStored() ? kept : lost, again);
  }

  // Every life of the shipped scenarios to its end, one at a time, with the hash that `securebase run --seed 7` prints.
  function showHashes() {
    const lines = element('hashes');
    element('checking').hidden = false;
    const stems = ccall('page_scenarios', 'string', [], []).split('\n');
    const next = () => {
      const stem = stems.shift();
      if (!stem) return lines.append('Done.');
      lines.append(`${stem} ${ccall('page_hash', 'string', ['string', 'number'], [stem, 7])}\n`);
      setTimeout(next);
    };
    next();
  }

  // --- keys ---------------------------------------------------------------------------------------------
  // What belongs to the browser stays with it, and pasting waits for the text.
  const BROWSERS_OWN = new Set(['F12', 'Ctrl+F6', 'Ctrl+f', 'Ctrl+p', 'Ctrl+r', 'Ctrl+w', 'Ctrl+n', 'Ctrl+l', 'Ctrl+Shift+i', 'Ctrl+Shift+j', 'Ctrl+Shift+r']);
  let hasShift = false;
  // The first picture is there.
  function open() {
    element('loading').hidden = true;
    performance.mark('first picture');
    if (fragment() === 'hashes') showHashes();
    const isElsewhere = () => element('canvas').hidden || !element('checking').hidden;
    for (const kind of ['keypress', 'keyup'])
      window.addEventListener(kind, (event) => { if (isElsewhere()) event.stopImmediatePropagation(); }, true);
    window.addEventListener('keydown', (event) => {
      const control = event.ctrlKey || event.metaKey;
      const key = event.key.length === 1 ? event.key.toLowerCase() : event.key;
      const name = (control ? 'Ctrl+' : '') + (event.shiftKey ? 'Shift+' : '') + key;
      if (control && key === 'v') hasShift = event.shiftKey;
      if (BROWSERS_OWN.has(name) || (control && key === 'v') || isElsewhere()) event.stopImmediatePropagation();
      else if (control && event.metaKey) event.preventDefault();
    }, true);
    document.addEventListener('paste', (event) => {
      paste(event.clipboardData.getData('text/plain'), hasShift);
      event.preventDefault();
    });
    document.addEventListener('dragover', (event) => event.preventDefault());
    document.addEventListener('drop', (event) => {
      event.preventDefault();
      take(event.dataTransfer.files[0]);
    });
    element('chooser').addEventListener('change', (event) => take(event.target.files[0]));
    element('again').addEventListener('click', () => location.reload());
    window.addEventListener('hashchange', () => ccall('page_open_code', null, ['string'], [fragment()]));
    document.addEventListener('visibilitychange', () => {
      if (document.visibilityState === 'hidden') ccall('page_keep', null, [], []);
    });
    window.addEventListener('pagehide', () => ccall('page_keep', null, [], []));
    element('canvas').addEventListener('webglcontextlost', () => {
      tell('page_keep');
      tell('page_picture_lost');
    });
    element('canvas').addEventListener('contextmenu', (event) => event.preventDefault());
    element('canvas').focus();
  }

  const page = {
    canStore: false, words, download, chooseFile, copy, askForPaste, fragment, setFragment, address, announce, describe,
    store, hasGraphicsCard, closeWith, closeWhenStored, open, openStore, openPages,
  };
  return page;
})();

// The program itself lies in this file. Without this its loader would fetch it from there as from elsewhere, which the
// page's policy forbids.
window.fetch = undefined;

// The program starts when what was stored has been read.
Module.preRun.push(() => {
  FS.mkdir('/sessions');
  FS.mkdir('/exports');
  FS.mkdir('/taken');
  addRunDependency('sessions');
  Module.page.openPages()
    .then(() => Module.page.openStore())
    .catch((trouble) => console.info(`Nothing can be stored here: ${trouble}`))
    .finally(() => removeRunDependency('sessions'));
});
Module.canvas = document.getElementById('canvas');
Module.onAbort = (what) => Module.page.closeWith('Secure Base has stopped', String(what));
window.addEventListener('error', (event) => {
  if (!document.getElementById('loading').hidden) Module.page.closeWith('Secure Base cannot begin', event.message);
});
if (typeof WebAssembly !== 'object') document.getElementById('no-wasm').hidden = false;
