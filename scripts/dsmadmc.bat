@echo off
rem Starts the administrative client. Where nothing has been built yet, builds it first.
setlocal
set "home=%~dp0.."
set "jar=%home%\target\dsmsim.jar"
set "log=%TEMP%\dsmadmc-build-%RANDOM%.log"
if exist "%jar%" goto start
pushd "%home%"
call mvn -q -B -Dmaven.test.skip -Dspotless.check.skip package >"%log%" 2>&1 <nul
popd
if exist "%jar%" goto built
type "%log%" 1>&2
del "%log%" 2>nul
echo dsmadmc: the build failed, see above. It needs Maven and a JDK, 17 or newer. 1>&2
exit /b 1
:built
del "%log%" 2>nul
:start
set "java=java"
if exist "%JAVA_HOME%\bin\java.exe" set "java=%JAVA_HOME%\bin\java.exe"
"%java%" -XX:+UnlockDiagnosticVMOptions -XX:-DisplayVMOutput -XX:SharedArchiveFile="%home%\target\dsmsim.jsa" -Xshare:auto -Xlog:disable -XX:-UsePerfData -XX:+UseParallelGC -Xmn64m -XX:MaxTenuringThreshold=0 -XX:TieredStopAtLevel=1 -jar "%jar%" %*
exit /b %errorlevel%
