# Verband for a server: web, workers and beat run from this one image (see docker-compose.yml).
FROM node:24-slim AS stijl
WORKDIR /bouw
COPY package.json package-lock.json .npmrc ./
RUN npm ci

FROM python:3.13-slim-bookworm AS bouw
ENV PIP_NO_CACHE_DIR=1 PIP_DISABLE_PIP_VERSION_CHECK=1
WORKDIR /app
COPY requirements.txt ./
RUN python -m venv .venv && .venv/bin/pip install --require-hashes -r requirements.txt
COPY . .
COPY --from=stijl /bouw/node_modules /bouw/node_modules
# The key only has to exist here; nothing is signed while collecting files.
RUN python -m opzet.pakketten /bouw/node_modules /var/lib/verband/pakketten \
    && SECRET_KEY=alleen-voor-het-bouwen VERBAND_DATA=/var/lib/verband \
       .venv/bin/python manage.py collectstatic --noinput --ignore rest_framework --ignore 'django_htmx/ext/*' \
    && .venv/bin/python -m compileall -q -x '/\.venv/' .

FROM python:3.13-slim-bookworm
# Security updates of Debian have to come through, so no versions here.
# hadolint ignore=DL3008
RUN apt-get update \
    && apt-get install -y --no-install-recommends \
       libpango-1.0-0 libpangoft2-1.0-0 libharfbuzz-subset0 fonts-dejavu-core \
    && rm -rf /var/lib/apt/lists/* \
    && useradd --system --uid 10001 --no-create-home --home-dir /nonexistent --shell /usr/sbin/nologin verband
WORKDIR /app
COPY --from=bouw /app /app
COPY --from=bouw /var/lib/verband /var/lib/verband
# Only these two folders are written to; they are volumes.
RUN install -d -o verband -g verband -m 0700 /var/lib/verband/bestanden /var/lib/verband/post
ENV PATH=/app/.venv/bin:$PATH \
    PYTHONUNBUFFERED=1 \
    PYTHONDONTWRITEBYTECODE=1 \
    HOME=/tmp \
    DJANGO_SETTINGS_MODULE=swv.settings \
    VERBAND_DATA=/var/lib/verband
USER 10001
EXPOSE 8000
HEALTHCHECK --interval=30s --timeout=10s --start-period=60s --retries=3 \
    CMD ["python", "-m", "opzet.gezond"]
CMD ["gunicorn", "swv.wsgi", "-k", "gthread", "-w", "2", "--threads", "4", "--no-control-socket", \
     "--worker-tmp-dir", "/dev/shm", "-b", "0.0.0.0:8000", \
     "--logger-class", "swv.weblog.Weblog", "--access-logfile", "-"]
