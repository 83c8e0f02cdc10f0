@echo off
rem Starts the administrative client. Where nothing has been built yet, builds it first.
setlocal
set "home=%~dp0.."
set "jar=%home%\target\dsmsim.jar"
if exist "%jar%" goto start
pushd "%home%"
call mvn -q -B -Dmaven.test.skip -Dspotless.check.skip package 1>&2 <nul
popd
if exist "%jar%" goto start
echo dsmadmc: the build failed. It needs Maven and a JDK, 17 or newer. 1>&2
exit /b 1
:start
set "java=java"
if exist "%JAVA_HOME%\bin\java.exe" set "java=%JAVA_HOME%\bin\java.exe"
"%java%" -XX:SharedArchiveFile="%home%\target\dsmsim.jsa" -Xshare:auto -Xlog:disable -XX:+UseSerialGC -Xmn32m -XX:TieredStopAtLevel=1 -XX:-UsePerfData -jar "%jar%" %*
exit /b %errorlevel%
